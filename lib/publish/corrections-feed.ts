import { Feed } from 'feed';
import { absolute, paths, site } from '../site';
import type { LoggedCorrection } from '../views/correction-view';

/**
 * The log of corrections as RSS 2.0, newest first.
 *
 * @param since the day from which there has been something to correct: the date of the feed while it is empty
 */
export function correctionsFeed(log: readonly LoggedCorrection[], since: string): string {
  const feed = new Feed({
    id: absolute(paths.corrections),
    link: absolute(paths.corrections),
    title: `${site.name}: corrections`,
    description: `What ${site.name} has corrected, clarified or updated, and why.`,
    language: site.language,
    copyright: `Text and figures © ${site.name}; data under the licences of their sources`,
    updated: new Date(log[0]?.date.iso ?? since),
    feedLinks: { rss: absolute(paths.correctionsFeed) },
    generator: site.name,
  });
  for (const { href, label, was, now, why, date, of } of log) {
    feed.addItem({
      id: absolute(href),
      link: absolute(href),
      title: `${label}: ${of.map(({ title }) => title).join('; ')}`,
      description: `${was} ${now} ${why}`,
      date: new Date(date.iso),
    });
  }
  return feed.rss2();
}
