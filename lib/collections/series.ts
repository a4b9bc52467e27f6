import { isoDay } from '../domain/calendar';
import { seriesId, type SeriesId } from '../domain/ids';
import { periodKey } from '../domain/period';
import { firstDay } from '../domain/period-order';
import { seriesMetadata, type Series, type SeriesMetadata } from '../domain/series';
import { isOffered } from '../domain/source';
import { notedValues } from '../numbers/noted-values';
import { paths } from '../site';
import { citablePage, type Published } from '../site/resource';
import { fieldsOf, listOf, type Collection } from './collection';

declare module '../domain/catalog' {
  interface RecordKinds {
    readonly series: KindTypes<SeriesId, Series, SeriesMetadata>;
  }
}

export const series: Collection<SeriesId, Series, SeriesMetadata> = {
  place: { form: 'series', folder: 'series', named: '<publisher>/<name>' },
  id: seriesId,
  schema: seriesMetadata,
  section: 'series',
  mentions: ({ source, superseded, stated = [] }, mention) => {
    mention.id('sources', source, ['source']);
    superseded.forEach((earlier, index) => mention.id('sources', earlier.source, ['superseded', index, 'source']));
    stated.forEach((reference, index) => mention.statistic(reference, ['stated', index]));
  },
  prose: ({ superseded, ...value }) => [
    ...fieldsOf(value, ['title', 'definition', 'processing'], 'note-on-series'),
    ...listOf(value.notes, 'note-on-series', ['notes']),
    ...superseded.flatMap((earlier, index) => fieldsOf(earlier, ['reason'], 'note-on-series', ['superseded', index])),
  ],
  ownNumbers: (_, value, note) => ({ values: notedValues(value, note), statistics: value.stated ?? [] }),
  days: ({ superseded }) =>
    superseded.map(({ until }, index) => ({
      path: ['superseded', index, 'until'],
      date: isoDay(firstDay(until)),
      written: periodKey(until),
      since: 'print',
      is: 'past',
    })),
  words: { one: 'series', many: 'series' },
  title: ({ title }) => title,
  lists: () => [
    ['page', paths.allSeries],
    ['api-list', paths.apiFile('series/index.json')],
  ],
  resources: (id, { source }, { catalog }) => {
    const licence = catalog.sources.get(source)?.licence;
    const isOpen = licence !== undefined && isOffered[licence.redistribution];
    const data: readonly Published[] = [
      ['data', paths.seriesData(id)],
      ['data', paths.seriesRecord(id)],
    ];
    return [
      ...citablePage(paths.series(id)),
      ['live', paths.seriesLive(id)],
      ['api-record', paths.apiFile(`series/${id}.json`)],
      ...(isOpen ? data : []),
    ];
  },
};
