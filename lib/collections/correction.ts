import type { CorrectionId } from '../domain/ids';
import type { Correction } from '../domain/correction';
import { paths } from '../site';
import { feedsOf } from '../site/resource';
import type { Collection } from './collection';

export const corrections: Collection<CorrectionId, Correction> = {
  words: { one: 'correction', many: 'corrections' },
  title: ({ was }) => was,
  lists: () => [['page', paths.corrections], ...feedsOf(paths.corrections)],
  resources: () => [],
};
