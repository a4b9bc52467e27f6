import { termId, type TermId } from '../domain/ids';
import { term, type Term } from '../domain/term';
import { paths } from '../site';
import { fieldsOf, type Collection } from './collection';

declare module '../domain/catalog' {
  interface RecordKinds {
    readonly terms: KindTypes<TermId, Term>;
  }
}

export const terms: Collection<TermId, Term> = {
  place: { form: 'many', path: 'content/glossary.yml' },
  id: termId,
  schema: term,
  section: null,
  mentions: ({ seeAlso }, mention) => seeAlso.forEach((id, index) => mention.id('terms', id, ['seeAlso', index])),
  prose: (value) => fieldsOf(value, ['term', 'means']),
  days: () => [],
  words: { one: 'term', many: 'terms' },
  title: ({ term }) => term,
  lists: () => [['page', paths.glossary]],
  resources: () => [],
};
