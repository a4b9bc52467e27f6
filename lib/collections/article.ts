import { articleSlug, type ArticleSlug } from '../domain/ids';
import { article, type Article } from '../domain/article';
import { sides } from '../domain/verdict';
import { words } from '../domain/vocabulary';
import { paths } from '../site';
import { citablePage, type Published } from '../site/resource';
import { daysOf, fieldsOf, type Collection } from './collection';

declare module '../domain/catalog' {
  interface DocumentKinds {
    readonly articles: KindTypes<ArticleSlug, Article>;
  }
}

export const articles: Collection<ArticleSlug, Article> = {
  place: { form: 'document', folder: 'articles', named: '<slug>', words },
  id: articleSlug,
  schema: article,
  section: 'articles',
  mentions: ({ topics, viewpoint, leadFigure, authors, ...value }, mention) => {
    topics.forEach((id, index) => mention.id('topics', id, ['topics', index]));
    mention.id('viewpoints', viewpoint, ['viewpoint']);
    mention.id('figures', leadFigure, ['leadFigure']);
    for (const side of sides) {
      const counted = value[side];
      if (Array.isArray(counted)) counted.forEach((id, index) => mention.id('factChecks', id, [side, index]));
    }
    authors.forEach((id, index) => mention.id('people', id, ['authors', index]));
  },
  prose: (value) => [
    ...fieldsOf(value, ['title', 'standfirst', 'kicker']),
    ...sides.flatMap((side) => {
      const counted = value[side];
      return 'none' in counted ? fieldsOf(counted, ['none'], 'field', [side]) : [];
    }),
  ],
  findings: ({ findings }) => findings,
  speaks: ['title', 'standfirst'],
  plain: ({ plain }) => plain,
  days: (value) => [
    ...daysOf(value, ['publishedOn', 'updatedOn'], { since: 'web', is: 'ours' }),
    ...daysOf(value, ['asOf'], { since: 'print', is: 'ours' }),
  ],
  words: { one: 'article', many: 'articles' },
  title: ({ title }) => title,
  lists: () => [['api-list', paths.apiFile('articles/index.json')]],
  resources: (slug, { status }) => [
    ...citablePage(paths.article(slug)),
    ['share-image', paths.articleCard(slug)],
    ['markdown', paths.articleMarkdown(slug)],
    // A draft in a preview has no API record.
    ...(status === 'draft' ? [] : [['api-record', paths.apiFile(`articles/${slug}.json`)] satisfies Published]),
  ],
};
