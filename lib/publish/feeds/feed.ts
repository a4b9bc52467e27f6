/** A feed entry, from which the entries of all feed formats are written. Addresses are absolute. */
export interface FeedEntry {
  /** The address of the page, which also identifies the entry in feeds. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The full text as HTML without classes, styles and scripts. */
  readonly html: string;
  /** The day of publication: `2025-07-26`. */
  readonly published: string;
  /** The day of the last substantial change. */
  readonly updated: string;
  readonly authors: readonly { readonly name: string; readonly url: string | null }[];
  readonly tags: readonly string[];
  /** The address of the share image; null if there is none. */
  readonly image: string | null;
}

/** A feed, independent of the format in which it is written. */
export interface Feed {
  /** The path of the page whose content the feed contains; the feed’s files are below this path. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** The day of the latest change to an entry; for an empty feed, the day passed to `feedOf` as `since`. */
  readonly updated: string;
}

/**
 * The number of newest entries that a feed contains. If there are more entries from the same day as the fiftieth, the feed contains them
 * too, so that a feed reader that checks once a day misses nothing.
 */
const atLeast = 50;

/**
 * A feed of entries, newest first; entries from the same day keep their order.
 *
 * @param since the date of the feed if it has no entries
 */
export function feedOf(
  about: Pick<Feed, 'page' | 'title' | 'description'>,
  entries: readonly FeedEntry[],
  since: string,
): Feed {
  const ordered = entries.toSorted((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));
  const lastDay = ordered[atLeast - 1]?.published ?? '';
  const newest = ordered.filter(({ published }, index) => index < atLeast || published === lastDay);
  const updated = newest
    .map((entry) => entry.updated)
    .sort()
    .at(-1);
  return { ...about, entries: newest, updated: updated ?? since };
}

/** A day in the format of RFC 3339: `2025-07-26T00:00:00Z`. Content records days without times. */
export function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** A day in RSS’s format (RFC 822 with a four-digit year): `Sat, 26 Jul 2025 00:00:00 GMT`. */
export function rfc822Of(day: string): string {
  return new Date(timeOf(day)).toUTCString();
}
