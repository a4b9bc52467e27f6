import type { TermId } from '../domain/ids';
import type { Term } from '../domain/term';
import { paths } from '../site';
import type { Collection } from './collection';

export const terms: Collection<TermId, Term> = {
  words: { one: 'term', many: 'terms' },
  title: ({ term }) => term,
  lists: () => [['page', paths.glossary]],
  resources: () => [],
};
