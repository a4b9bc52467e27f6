import type { SourceId } from '../domain/ids';
import type { Source } from '../domain/source';
import { paths } from '../site';
import type { Collection } from './collection';

export const sources: Collection<SourceId, Source> = {
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
