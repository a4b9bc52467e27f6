import { site } from '../site';
import { embedCode, type EmbedChoices } from '../views/embed-code';
import type { EmbedView } from '../views/embed-view';

/** The HTML to paste into another site to embed one of our pages, with absolute addresses. */
export function embedSnippet(embed: EmbedView, choices: EmbedChoices = { theme: null, pinned: null }): string {
  return embedCode(embed, choices, { origin: site.address, name: site.name });
}
