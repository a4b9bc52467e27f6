import { sourceId, type SourceId } from '../domain/ids';
import { source, type Source } from '../domain/source';
import type { Unknown } from '../domain/text';
import { paths } from '../site';
import { daysOf, fieldsOf, type Collection, type ProseField } from './collection';

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
  prose: (value) => [
    ...fieldsOf(value, ['note'], 'note-on-source'),
    ...(['publishedOn', 'accessedOn', 'url'] as const).flatMap((field) => reasonOf(value[field], [field])),
    ...(value.grade === 'secondary' ? reasonOf(value.readIn.url, ['readIn', 'url']) : []),
  ],
  // The numbers that were recorded from the source.
  ownNumbers: (id, _, __, { statistics }) => ({
    values: [],
    statistics: [...statistics].flatMap(([name, one]) =>
      one.kind === 'published' && one.source === id ? [{ id: name, at: null }] : [],
    ),
  }),
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

/** The reason why a fact about a source is unknown, as a text field. */
function reasonOf(fact: string | Unknown, path: readonly PropertyKey[]): ProseField[] {
  return typeof fact === 'string' ? [] : fieldsOf(fact, ['unknown'], 'note-on-source', path);
}
