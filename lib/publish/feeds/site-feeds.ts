import { viewpointId } from '../../domain/ids';
import { t } from '../../messages/messages';
import { paths, site } from '../../site';
import type { ArticleView } from '../../views/article-view';
import type { LoggedCorrection } from '../../views/correction-view';
import type { FactCheckView } from '../../views/fact-check-view';
import type { IndexView } from '../../views/index-view';
import type { PublishedFile } from '../published-file';
import { atomOf } from './atom';
import { correctionEntry } from './entries';
import { feedOf, type Feed, type FeedEntry } from './feed';
import { jsonFeedOf } from './json-feed';
import { rssOf } from './rss';

/** The content of a site’s feeds. In a preview, this includes drafts. */
export interface FeedSources {
  /** Newest first. */
  readonly articles: readonly { readonly view: ArticleView; readonly entry: FeedEntry }[];
  readonly checks: readonly { readonly view: FactCheckView; readonly entry: FeedEntry }[];
  readonly corrections: readonly LoggedCorrection[];
  readonly topics: IndexView['topics'];
}

/**
 * Every feed in every format: for the whole site, the fact-checks, the corrections, each topic, and each viewpoint that has a fact-check.
 */
export function feedFiles(sources: FeedSources): PublishedFile[] {
  return siteFeeds(sources).flatMap((feed): PublishedFile[] => [
    [paths.feedOf(feed.page, 'rss'), rssOf(feed)],
    [paths.feedOf(feed.page, 'atom'), atomOf(feed)],
    [paths.feedOf(feed.page, 'json'), jsonFeedOf(feed)],
  ]);
}

function siteFeeds({ articles, checks, corrections, topics }: FeedSources): Feed[] {
  const since = articles.at(-1)?.view.published.iso ?? '1970-01-01';
  const all = [...articles, ...checks];
  const under = (page: string): FeedEntry[] =>
    all.filter(({ view }) => view.topics.some(({ href }) => href === page)).map(({ entry }) => entry);
  const viewpoints = new Map(checks.map(({ view }) => [view.viewpoint.href, view.viewpoint.name]));
  const ofView = (page: string): FeedEntry[] => [
    ...articles.filter(({ view }) => viewPage(view) === page).map(({ entry }) => entry),
    ...checks.filter(({ view }) => view.viewpoint.href === page).map(({ entry }) => entry),
  ];
  return [
    feedOf(
      { page: paths.home, title: site.name, description: site.description },
      all.map(({ entry }) => entry),
      since,
    ),
    feedOf(
      {
        page: paths.factChecks,
        title: t('feeds.checks', { publication: site.name }),
        description: t('feeds.checksAbout'),
      },
      checks.map(({ entry }) => entry),
      since,
    ),
    correctionsFeed(corrections, since),
    ...topics.map(({ href, name, about }) =>
      feedOf(
        { page: href, title: t('common.labelOf', { label: site.name, of: name }), description: about },
        under(href),
        since,
      ),
    ),
    ...[...viewpoints].map(([page, name]) =>
      feedOf(
        {
          page,
          title: t('common.labelOf', { label: site.name, of: name }),
          description: t('feeds.viewAbout', { name }),
        },
        ofView(page),
        since,
      ),
    ),
  ];
}

/**
 * The feed of the corrections log.
 *
 * @param since the date of the feed if there are no corrections
 */
export function correctionsFeed(log: readonly LoggedCorrection[], since: string): Feed {
  const about = {
    page: paths.corrections,
    title: t('feeds.corrections', { publication: site.name }),
    description: t('feeds.correctionsAbout', { publication: site.name }),
  };
  return feedOf(about, log.map(correctionEntry), since);
}

/** The path of the page about an explainer’s viewpoint. */
function viewPage({ viewpoint }: ArticleView): string {
  return paths.checksOfView(viewpointId.parse(viewpoint.id));
}
