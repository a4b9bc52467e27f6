import { z } from 'zod';
import { edition, type Edition } from '../domain/edition';
import { fieldsOf, type Collection } from './collection';

declare module '../domain/catalog' {
  interface SingleKinds {
    readonly editions: KindTypes<string, Edition>;
  }
}

/** The record that lists the explainers at the top of the front page. There is at most one such record. */
export const editions: Collection<string, Edition> = {
  place: { form: 'one', path: 'content/edition.yml', id: 'edition', mayBeEmpty: false },
  id: z.string(),
  schema: edition,
  section: null,
  mentions: ({ leadFigure, order }, mention) => {
    mention.id('figures', leadFigure, ['leadFigure']);
    order.forEach((slug, index) => mention.id('articles', slug, ['order', index]));
  },
  prose: (value) => fieldsOf(value, ['name', 'question', 'standfirst']),
  findings: ({ findings }) => findings,
  speaks: ['question', 'standfirst'],
  plain: ({ plain }) => plain,
  days: () => [],
  words: { one: 'edition', many: 'editions' },
  title: ({ name }) => name,
  lists: () => [],
  resources: () => [],
};
