import { site } from '../site';
import { embedCode, type EmbedChoices } from '../views/embed-code';
import type { EmbedView } from '../views/embed-view';

/** The HTML that somebody pastes to show something of ours on a page of theirs, with the addresses of this site. */
export function embedSnippet(embed: EmbedView, choices: EmbedChoices = { theme: null, pinned: null }): string {
  return embedCode(embed, choices, { origin: site.address, name: site.name });
}
