import type { Article } from '../domain/article';
import type { ArticleSlug } from '../domain/ids';
import { paths } from '../site';
import { citablePage, type Published } from '../site/resource';
import type { Collection } from './collection';

export const articles: Collection<ArticleSlug, Article> = {
  words: { one: 'article', many: 'articles' },
  title: ({ title }) => title,
  lists: () => [['api-list', paths.apiFile('articles/index.json')]],
  resources: (slug, { status }) => [
    ...citablePage(paths.article(slug)),
    ['share-image', paths.articleCard(slug)],
    ['markdown', paths.articleMarkdown(slug)],
    // A draft, in a preview, is in no list for machines.
    ...(status === 'draft' ? [] : [['api-record', paths.apiFile(`articles/${slug}.json`)] satisfies Published]),
  ],
};
