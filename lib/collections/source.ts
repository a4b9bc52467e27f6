import { sourceId, type SourceId } from '../domain/ids';
import { source, type Source } from '../domain/source';
import { paths } from '../site';
import { daysOf, type Collection } from './collection';

declare module '../domain/catalog' {
  interface RecordKinds {
    readonly sources: KindTypes<SourceId, Source>;
  }
}

export const sources: Collection<SourceId, Source> = {
  place: { form: 'file', folder: 'sources', named: '<publisher>/<edition>' },
  id: sourceId,
  schema: source,
  section: 'sources',
  mentions: () => undefined,
  prose: () => [],
  days: ({ lastReached, ...value }) => [
    ...daysOf(value, ['publishedOn'], { since: 'print', is: 'past' }),
    ...daysOf(value, ['accessedOn'], { since: 'web', is: 'past' }),
    ...daysOf(lastReached, ['on'], { since: 'web', is: 'past', base: ['lastReached'] }),
  ],
  words: { one: 'source', many: 'sources' },
  title: ({ publisher, title, edition }) => `${publisher}, ${title}, ${edition}`,
  lists: () => [
    ['page', paths.sources],
    ['api-list', paths.apiFile('sources/index.json')],
  ],
  resources: (id) => [
    ['page', paths.source(id)],
    ['api-record', paths.apiFile(`sources/${id}.json`)],
  ],
};
