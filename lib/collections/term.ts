import type { TermId } from '../domain/ids';
import type { Term } from '../domain/term';
import { paths } from '../site';
import type { Collection } from './collection';

export const terms: Collection<TermId, Term> = {
  lists: () => [['page', paths.glossary]],
  resources: () => [],
};
