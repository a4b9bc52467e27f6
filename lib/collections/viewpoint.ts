import { viewpointId, type ViewpointId } from '../domain/ids';
import { viewpoint, type Viewpoint } from '../domain/viewpoint';
import { paths } from '../site';
import { feedsOf } from '../site/resource';
import { daysOf, fieldsOf, type Collection, type ProseField } from './collection';

declare module '../domain/catalog' {
  interface RecordKinds {
    readonly viewpoints: KindTypes<ViewpointId, Viewpoint>;
  }
}

export const viewpoints: Collection<ViewpointId, Viewpoint> = {
  place: { form: 'file', folder: 'viewpoints', named: '<name>' },
  id: viewpointId,
  schema: viewpoint,
  section: null,
  mentions: ({ holder, source, answers }, mention) => {
    mention.id('people', holder, ['holder']);
    mention.id('sources', source, ['source']);
    for (const id of Object.keys(answers)) mention.id('questions', id, ['answers', id]);
  },
  prose: (value) => [
    ...fieldsOf(value, ['name', 'thesis']),
    ...Object.entries(value.answers).map(([id, given]): ProseField =>
      'says' in given
        ? { path: ['answers', id, 'says'], text: given.says, as: 'field' }
        : { path: ['answers', id, 'none'], text: given.none, as: 'field' },
    ),
  ],
  days: (value) => daysOf(value, ['publishedOn'], { since: 'print', is: 'past' }),
  words: { one: 'viewpoint', many: 'viewpoints' },
  title: ({ name }) => name,
  lists: () => [],
  /** The page of a viewpoint lists its fact-checks. The page and its feeds exist only if there is at least one. */
  resources: (id, _, { catalog }) => {
    const page = paths.checksOfView(id);
    const isChecked = [...catalog.factChecks.values()].some(({ viewpoint }) => viewpoint === id);
    return isChecked ? [['page', page], ...feedsOf(page)] : [];
  },
};
