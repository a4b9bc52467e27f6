import type { ViewpointId } from '../domain/ids';
import type { Viewpoint } from '../domain/viewpoint';
import { paths } from '../site';
import { feedsOf } from '../site/resource';
import type { Collection } from './collection';

export const viewpoints: Collection<ViewpointId, Viewpoint> = {
  words: { one: 'viewpoint', many: 'viewpoints' },
  title: ({ name }) => name,
  lists: () => [],
  /** The list of its fact-checks, where there are any, is the page on which it is followed. */
  resources: (id, _, { catalog }) => {
    const page = paths.checksOfView(id);
    const isChecked = [...catalog.factChecks.values()].some(({ viewpoint }) => viewpoint === id);
    return isChecked ? [['page', page], ...feedsOf(page)] : [];
  },
};
