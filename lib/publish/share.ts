import { site } from '../site';
import type { Publisher } from '../views/embed-code';
import type { EmbedView } from '../views/embed-view';
import { citeTexts, type CiteTexts } from './cite/cite-texts';
import { urlOf, type Citable } from './cite/citable';
import { embedSnippet } from './embed-snippet';

/** A file of a page, in a word for readers. */
export interface ShareFile {
  readonly href: string;
  readonly label: string;
}

/** What there is for somebody who wants to pass a page on. */
export interface Share {
  readonly title: string;
  readonly url: string;
  readonly cite: CiteTexts;
  /** Null for what is not shown on pages of others. */
  readonly embed: ShareEmbed | null;
  readonly files: readonly ShareFile[];
}

/** What can be embedded, with the code to paste where nobody chooses: in the reader's colours. */
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
 * @param embed what its frame needs; null where there is none
 * @param files what of it can be downloaded
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
