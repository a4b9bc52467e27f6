import { figureId, type FigureId } from '../domain/ids';
import { figure, type Figure } from '../domain/figure';
import { drawnStatistics, drawnSeries, isSeriesFigure } from '../domain/figure-inputs';
import { entry, NotLinked } from '../domain/catalog';
import { isOffered } from '../domain/source';
import type { Numbers } from '../numbers/assess';
import { sourcesOfFigure } from '../numbers/figure-sources';
import { NumberError } from '../numbers/number-error';
import { paths, type FigureFile } from '../site';
import { citablePage, embeddable, type Published } from '../site/resource';
import { fieldsOf, listOf, type Collection, type ProseField } from './collection';

const charts = ['chart-light.svg', 'chart-dark.svg', 'chart.png', 'chart@2x.png', 'square.png'] as const;
const otherData = ['data.json', 'data.xlsx', 'datapackage.zip'] as const satisfies readonly FigureFile[];

/** The fields that contain text of a figure’s drawing: labels, axes, and the name of the gap between two lines. They may be nested. */
const drawnFields = new Set(['label', 'between', 'across', 'up', 'equal']);

function drawnWords(value: unknown, path: readonly PropertyKey[]): ProseField[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): ProseField[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner !== 'string') return drawnWords(inner, at);
    return drawnFields.has(key) ? [{ path: at, text: inner, as: 'field' }] : [];
  });
}

/** The data files of a figure, which are published if every source permits redistribution. */
export function dataOfFigure(id: FigureId): Published[] {
  return [['data', paths.figureData(id)], ...otherData.map((file): Published => ['data', paths.figureFile(id, file)])];
}

declare module '../domain/catalog' {
  interface RecordKinds {
    readonly figures: KindTypes<FigureId, Figure>;
  }
}

export const figures: Collection<FigureId, Figure> = {
  place: { form: 'file', folder: 'figures', named: '<topic>/<name>' },
  id: figureId,
  schema: figure,
  section: 'figures',
  mentions: (value, mention) => {
    if (isSeriesFigure(value))
      drawnSeries(value).forEach(({ path, named }) => mention.id('series', named.series, [...path, 'series']));
    else drawnStatistics(value).forEach(({ path, named }) => mention.statistic(named, path));
    value.topics.forEach((id, index) => mention.id('topics', id, ['topics', index]));
  },
  prose: (value) => [
    ...fieldsOf(value, ['title', 'subtitle', 'alt']),
    ...listOf(value.notes, 'field', ['notes']),
    ...('annotations' in value ? value.annotations : []).map(({ text }, index): ProseField => ({
      path: ['annotations', index, 'text'],
      text,
      as: 'field',
    })),
    ...drawnWords(value, []),
  ],
  findings: ({ findings }) => findings,
  speaks: ['title', 'subtitle', 'alt', 'annotations'],
  plain: ({ plain }) => plain,
  days: () => [],
  words: { one: 'figure', many: 'figures' },
  title: ({ title }) => title,
  lists: ({ figures: drawn }) => [
    ['page', paths.figures],
    ['api-list', paths.apiFile('figures/index.json')],
    ...[...new Set([...drawn.values()].map(({ kind }) => kind))].map((kind): Published => [
      'page',
      paths.figuresOfKind(kind),
    ]),
  ],
  resources: (id, figure, numbers) => [
    ...citablePage(paths.figure(id)),
    ...embeddable(paths.figure(id), paths.figureEmbed(id)),
    ...(isWithheld(figure, numbers) ? [] : dataOfFigure(id)),
    ...charts.map((file): Published => ['chart', paths.figureFile(id, file)]),
    ['share-image', paths.figureCard(id)],
    ['live', paths.figureLive(id)],
    ['api-record', paths.apiFile(`figures/${id}.json`)],
  ],
};

/** Whether a figure uses data that may not be redistributed. Returns false if the figure cannot be computed. */
function isWithheld(figure: Figure, numbers: Numbers): boolean {
  try {
    const terms = sourcesOfFigure(figure, numbers).map((source) => entry(numbers.catalog.sources, source).licence);
    return terms.some(({ redistribution }) => !isOffered[redistribution]);
  } catch (error) {
    if (error instanceof NotLinked || error instanceof NumberError) return false;
    throw error;
  }
}
