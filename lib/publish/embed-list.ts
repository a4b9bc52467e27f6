import { site } from '../site';
import type { Publisher } from '../views/embed-code';
import { embedOnHost, type EmbedView } from '../views/embed-view';

/** Everything that can be embedded, for the embed guide’s playground. */
interface EmbedList {
  readonly publisher: Publisher;
  readonly embeds: readonly EmbedView[];
}

/** Writes the list of embeds as JSON. */
export function embedList(embeds: readonly EmbedView[]): string {
  const list: EmbedList = { publisher: { origin: site.origin, name: site.name }, embeds: embeds.map(embedOnHost) };
  return `${JSON.stringify(list)}\n`;
}
