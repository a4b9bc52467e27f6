import { site } from '../site';
import type { Publisher } from '../views/embed-code';
import type { EmbedView } from '../views/embed-view';
import { citeTexts, type CiteTexts } from './cite/cite-texts';
import { urlOf, type Citable } from './cite/citable';
import { embedSnippet } from './embed-snippet';

/** A file that a page offers, with a short label for readers. */
export interface ShareFile {
  readonly href: string;
  readonly label: string;
}

/** What a page offers to people who want to share it. */
export interface Share {
  readonly title: string;
  readonly url: string;
  readonly cite: CiteTexts;
  /** Null if the page cannot be embedded. */
  readonly embed: ShareEmbed | null;
  readonly files: readonly ShareFile[];
}

/** A page that can be embedded, with its default embed codes, which use the reader’s theme. */
export interface ShareEmbed {
  readonly publisher: Publisher;
  readonly view: EmbedView;
  readonly latest: string;
  readonly pinned: string;
}

export function shareEmbed(view: EmbedView): ShareEmbed {
  return {
    publisher: { origin: site.origin, name: site.name },
    view,
    latest: embedSnippet(view),
    pinned: embedSnippet(view, { theme: null, pinned: view.pinnedHref }),
  };
}

/**
 * Returns what a page offers to people who want to share it.
 *
 * @param embed the data for the page’s embed; null if the page cannot be embedded
 * @param files the page’s downloads
 */
export function shareOf(citable: Citable, embed: EmbedView | null, files: readonly ShareFile[]): Share {
  return {
    title: citable.title,
    url: urlOf(citable),
    cite: citeTexts(citable),
    embed: embed === null ? null : shareEmbed(embed),
    files,
  };
}
