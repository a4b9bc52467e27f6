import type { Dataset, PropertyValue } from 'schema-dts';
import { t } from '../../messages/messages';
import { absolute, paths } from '../../site';
import type { FigureView } from '../../views/figure-view';
import type { SeriesView } from '../../views/series-view';
import type { StatisticPageView, StatisticView } from '../../views/statistic-view';
import { dataLinks } from '../figure-files/links';
import { datasetNode } from './dataset';

const csv = 'text/csv';

/** A figure’s data as a Dataset. */
export function figureDataset(figure: FigureView): Dataset {
  const { data, topics } = figure;
  return datasetNode({
    href: figure.href,
    name: t('common.titled', { title: figure.title, subtitle: figure.subtitle }),
    about: [figure.title, figure.subtitle, figure.summary, ...figure.notes],
    citations: figure.citations,
    corrections: figure.corrections,
    downloads: dataLinks(figure),
    measured: unique(data.map(({ label, unit }) => `${label}\n${unit}`)).map((both) => {
      const [name = '', unitText = ''] = both.split('\n');
      return { '@type': 'PropertyValue', name, unitText };
    }),
    periods: data.map(({ at }) => at),
    more: {
      image: absolute(figure.cardHref),
      ...(topics.length === 0 ? {} : { keywords: topics.map(({ name }) => name) }),
      ...(figure.series.length === 0 ? {} : { isBasedOn: figure.series.map(({ href }) => absolute(href)) }),
    },
  });
}

/** A complete series as a Dataset. */
export function seriesDataset(series: SeriesView): Dataset {
  const { downloads, processing } = series;
  return datasetNode({
    href: series.href,
    name: t('dataset.series', { title: series.title, publisher: series.publisher }),
    about: [
      series.definition,
      t('dataset.seriesAbout', {
        ...{ title: series.title, unit: series.unit },
        ...{ frequency: series.frequency, span: series.span },
      }),
      series.summary,
      ...series.notes,
    ],
    citations: [series.citation],
    corrections: [],
    downloads: downloads.open
      ? [
          { href: downloads.csvHref, type: csv },
          { href: downloads.jsonHref, type: 'application/json' },
        ]
      : [],
    measured: { '@type': 'PropertyValue', name: series.title, description: series.definition, unitText: series.unit },
    periods: series.data.map(({ key }) => key),
    more: processing === null ? {} : { measurementTechnique: processing },
  });
}

/** The number, or its known bounds: schema.org has fields for the ends of a range, but cannot express whether the ends are included. */
function valueOf({ exact, text, facts: { bounds } }: StatisticView): {
  readonly value: string;
  readonly minValue?: number;
  readonly maxValue?: number;
} {
  if (exact !== null) return { value: exact };
  const { lower = null, upper = null } = bounds ?? {};
  return {
    value: text,
    ...(lower === null ? {} : { minValue: Number(lower.value) }),
    ...(upper === null ? {} : { maxValue: Number(upper.value) }),
  };
}

/** A single number as a Dataset. The downloads are its record and the series that it comes from. */
export function statisticDataset({ statistic, corrections }: StatisticPageView): Dataset {
  const { name, period, text, unit, series, working, citations } = statistic;
  const whole = series?.dataHref ?? null;
  const value: PropertyValue = { '@type': 'PropertyValue', name, ...valueOf(statistic), unitText: unit };
  return datasetNode({
    href: statistic.href,
    name: t('common.dated', { name, period }),
    about: [
      t('dataset.numberAbout', { name, period, number: text, unit, status: statistic.status }),
      series?.definition ?? '',
      working?.sum ?? '',
      ...statistic.notes,
    ],
    citations,
    corrections,
    downloads: [
      { href: paths.apiFile(`statistics/${statistic.id}.json`), type: 'application/json' },
      ...(whole === null ? [] : [{ href: whole, type: csv }]),
    ],
    measured: value,
    periods: period.split('–'),
    more: {
      ...(working === null
        ? {}
        : { measurementTechnique: t('common.labelOf', { label: working.operation, of: working.formula }) }),
      ...basedOn(series, working),
    },
  });
}

/** The pages of the series and the inputs from which a number comes; empty if there are none. */
function basedOn(
  series: StatisticPageView['statistic']['series'],
  working: StatisticPageView['statistic']['working'],
): { isBasedOn?: string[] } {
  const pages = [...(series === null ? [] : [series.href]), ...(working?.inputs.map(({ href }) => href) ?? [])];
  return pages.length === 0 ? {} : { isBasedOn: unique(pages).map(absolute) };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
