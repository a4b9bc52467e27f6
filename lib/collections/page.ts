import { pageId, type PageId } from '../domain/ids';
import { isIntroduced, page, type Page } from '../domain/page';
import { paths } from '../site';
import { fieldsOf, type Collection } from './collection';

declare module '../domain/catalog' {
  interface DocumentKinds {
    readonly standingPages: KindTypes<PageId, Page>;
  }
}

export const standingPages: Collection<PageId, Page> = {
  place: {
    form: 'document',
    folder: 'pages',
    named: '<name>',
    words: ['Stat', 'Claimed', 'Uncited', 'Finding', 'Plain', 'Cite'],
  },
  id: pageId,
  schema: page,
  section: 'about',
  mentions: () => undefined,
  prose: (value) => fieldsOf(value, ['title', 'standfirst']),
  findings: ({ findings }) => findings,
  speaks: ['title', 'standfirst'],
  plain: ({ plain }) => plain,
  days: () => [],
  words: { one: 'page', many: 'pages' },
  title: ({ title }) => title,
  lists: () => [],
  // A built-in page is published even without the text that introduces it, so the page is not listed here.
  resources: (id) => (isIntroduced(id) ? [] : [['page', paths.standingPage(id)]]),
};
