import { entry } from '../domain/catalog';
import type { Figure } from '../domain/figure';
import type { SeriesId } from '../domain/ids';
import type { ResolvedStatistic } from '../numbers/resolve';
import { paths } from '../site';
import type { LinkView } from './link-view';
import type { ViewContext } from './view-context';

export function seriesLink({ catalog }: ViewContext, id: SeriesId): LinkView {
  return { kind: 'series', title: entry(catalog.series, id).title, href: paths.series(id) };
}

/** The series that a figure is drawn from; of its statistics, those that they were read from, however many steps away. */
export function seriesBehind({ resolve }: ViewContext, figure: Figure): SeriesId[] {
  if (figure.kind !== 'bar') return [...new Set(figure.strands.map(({ series }) => series))];
  const references = figure.groups.flatMap(({ values }) => Object.values(values));
  return [...new Set(references.flatMap((reference) => readFrom(resolve(reference))))];
}

function readFrom({ series, working }: ResolvedStatistic): SeriesId[] {
  const inputs = working?.inputs.flatMap(({ statistic }) => readFrom(statistic)) ?? [];
  return series === null ? inputs : [series.id, ...inputs];
}
