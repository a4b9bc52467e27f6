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

interface ShareEmbed {
  readonly href: string;
  /** The code to paste, by the colours that the page of others has. */
  readonly snippets: Readonly<Record<'auto' | 'light' | 'dark', string>>;
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
    embed:
      embed === null
        ? null
        : {
            href: embed.href,
            snippets: {
              auto: embedSnippet(embed),
              light: embedSnippet(embed, { theme: 'light', pinned: null }),
              dark: embedSnippet(embed, { theme: 'dark', pinned: null }),
            },
          },
    files,
  };
}
