import { paths } from '../site';
import type { ArticleView } from '../views/article-view';
import type { FactCheckView } from '../views/fact-check-view';
import type { StatisticPageView } from '../views/statistic-view';
import type { ShareFile } from './share';

const image = 'Share image (PNG)';

/** What can be taken away of an explainer. A preview's drafts are in no other form. */
export function articleFiles({ cardHref, draft, markdownHref, slug }: ArticleView): ShareFile[] {
  const texts = [
    { href: markdownHref, label: 'Text as Markdown' },
    { href: paths.apiFile(`articles/${slug}.json`), label: 'The explainer as JSON' },
  ];
  return [{ href: cardHref, label: image }, ...(draft ? [] : texts)];
}

/** As `articleFiles`, of a fact-check. */
export function checkFiles({ id, cardHref }: FactCheckView): ShareFile[] {
  return [
    { href: cardHref, label: image },
    { href: paths.apiFile(`fact-checks/${id}.json`), label: 'The check as JSON' },
  ];
}

/** As `articleFiles`, of a number. */
export function numberFiles({ statistic }: StatisticPageView): ShareFile[] {
  return [{ href: paths.apiFile(`statistics/${statistic.id}.json`), label: 'The number as JSON' }];
}
