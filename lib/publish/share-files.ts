import { t } from '../messages/messages';
import { paths } from '../site';
import type { ArticleView } from '../views/article-view';
import type { FactCheckView } from '../views/fact-check-view';
import type { StatisticPageView } from '../views/statistic-view';
import type { ShareFile } from './share';

/** An explainer’s downloads. A draft has only its share image. */
export function articleFiles({ cardHref, draft, markdownHref, slug }: ArticleView): ShareFile[] {
  const texts = [
    { href: markdownHref, label: t('files.markdown') },
    { href: paths.apiFile(`articles/${slug}.json`), label: t('files.articleJson') },
  ];
  return [{ href: cardHref, label: t('files.card') }, ...(draft ? [] : texts)];
}

/** A fact-check’s downloads. */
export function checkFiles({ id, cardHref }: FactCheckView): ShareFile[] {
  return [
    { href: cardHref, label: t('files.card') },
    { href: paths.apiFile(`fact-checks/${id}.json`), label: t('files.checkJson') },
  ];
}

/** A number’s downloads. */
export function numberFiles({ statistic }: StatisticPageView): ShareFile[] {
  return [{ href: paths.apiFile(`statistics/${statistic.id}.json`), label: t('files.numberJson') }];
}
