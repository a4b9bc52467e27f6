/** Something that is published, as every form of feed tells it. Addresses are absolute. */
export interface FeedEntry {
  /** Its address, by which readers know it again. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The whole of it: clean HTML. */
  readonly html: string;
  /** The day on which it appeared: `2025-07-26`. */
  readonly published: string;
  /** The day on which it last changed in substance. */
  readonly updated: string;
  readonly authors: readonly { readonly name: string; readonly url: string | null }[];
  readonly tags: readonly string[];
  /** A picture for it, where it has one. */
  readonly image: string | null;
}

/** A feed in no form yet. */
export interface Feed {
  /** The path of the page that it follows, below which it stands. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** The day on which it last changed; of an empty one, since when there could have been something. */
  readonly updated: string;
}

/**
 * How many of the newest a feed has, and with them whatever else is of the last day among them: who asks once a day
 * misses nothing, however much was published on it.
 */
const atLeast = 50;

/**
 * A feed of entries: the newest first; of one day as they are given.
 *
 * @param since the day from which there could have been something
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

/** A day as RFC 3339 has it: `2025-07-26T00:00:00Z`. Content has days, not hours. */
export function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** A day as RFC 822 with four digits of the year, as RSS has it: `Sat, 26 Jul 2025 00:00:00 GMT`. */
export function rfc822Of(day: string): string {
  return new Date(timeOf(day)).toUTCString();
}
