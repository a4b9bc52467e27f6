import type { DataFeed, WithContext } from 'schema-dts';
import { t } from '../../messages/messages';
import { absolute, paths, site } from '../../site';
import type { FactCheckView } from '../../views/fact-check-view';
import { lastChangeOf } from '../feeds/entries';
import { claimReview, modifiedOn } from './claim-review';
import { commonProperties, publisherNode } from './nodes';

/** All fact-checks as one schema.org DataFeed of ClaimReviews, latest first, for services that collect them. */
export function claimReviewFeed(checks: Iterable<FactCheckView>): string {
  const key = (check: FactCheckView): string => `${lastChangeOf(check)} ${check.id}`;
  const ordered = [...checks].sort((a, b) => (key(a) < key(b) ? 1 : -1));
  const [newest] = ordered;
  const feed: WithContext<DataFeed> = {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    '@id': absolute(paths.claimReviews),
    name: t('feeds.checks', { publication: site.name }),
    description: t('claimReviews.about', { publication: site.name }),
    url: absolute(paths.claimReviews),
    ...(newest === undefined ? {} : { dateModified: lastChangeOf(newest) }),
    publisher: publisherNode(),
    ...commonProperties(),
    dataFeedElement: ordered.map((check) => ({
      '@type': 'DataFeedItem',
      dateCreated: check.published.iso,
      ...modifiedOn(check),
      item: claimReview(check),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
