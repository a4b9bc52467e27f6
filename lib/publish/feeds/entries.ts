import { listText } from '../../messages/lists';
import { t } from '../../messages/messages';
import { absolute, paths, site } from '../../site';
import type { ArticleView } from '../../views/article-view';
import type { LoggedCorrection } from '../../views/correction-view';
import type { FactCheckView } from '../../views/fact-check-view';
import { correctionContent } from '../portable/correction-content';
import { htmlOf } from '../portable/write-text';
import type { FeedEntry } from './feed';

/**
 * The feed entry of an explainer.
 *
 * @param html the full text of the explainer
 */
export function articleEntry(article: ArticleView, html: string): FeedEntry {
  const { href, title, standfirst, published, updated, byline, topics, cardHref } = article;
  return {
    id: absolute(href),
    title,
    summary: standfirst,
    html,
    published: published.iso,
    updated: (updated ?? published).iso,
    authors: byline.map(({ name, href: page }) => ({ name, url: absolute(page) })),
    tags: topics.map(({ name }) => name),
    image: absolute(cardHref),
  };
}

/**
 * The feed entry of a fact-check; the summary contains the verdict.
 *
 * @param html the full text of the fact-check
 */
export function checkEntry(check: FactCheckView, html: string): FeedEntry {
  const { href, title, verdictLabel, summary, topics, checkedBy } = check;
  return {
    id: absolute(href),
    title,
    summary: t('common.verdictSummary', { verdict: verdictLabel, summary }),
    html,
    published: check.published.iso,
    updated: lastChangeOf(check),
    authors: [{ name: checkedBy, url: null }],
    tags: [t('kind.fact-check'), ...topics.map(({ name }) => name)],
    image: null,
  };
}

/** The day on which a fact-check last changed: the latest of its publication, its checks and its corrections. */
export function lastChangeOf({
  published,
  checkedOn,
  corrections,
}: Pick<FactCheckView, 'published' | 'checkedOn' | 'corrections'>): string {
  const days = [published.iso, checkedOn.iso, ...corrections.map(({ date }) => date.iso)];
  return days.sort().at(-1) ?? published.iso;
}

/** The feed entry of a correction. */
export function correctionEntry(correction: LoggedCorrection): FeedEntry {
  const { href, label, was, now, why, date, of } = correction;
  return {
    id: absolute(href),
    title:
      of.length === 0
        ? t('feeds.correctionOfWithdrawn', { severity: label })
        : t('feeds.correction', {
            severity: label,
            pages: listText(
              of.map(({ title }) => title),
              'semicolon',
            ),
          }),
    summary: `${was} ${now} ${why}`,
    html: htmlOf({ type: 'root', children: correctionContent([correction]) }),
    published: date.iso,
    updated: date.iso,
    authors: [{ name: site.name, url: absolute(paths.about) }],
    tags: [label],
    image: null,
  };
}
