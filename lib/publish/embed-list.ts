import { site } from '../site';
import type { Publisher } from '../views/embed-code';
import { embedOnHost, type EmbedView } from '../views/embed-view';

/** Everything that can be embedded, as the playground of the guide reads it. */
interface EmbedList {
  readonly publisher: Publisher;
  readonly embeds: readonly EmbedView[];
}

/** The list as a file: JSON. */
export function embedList(embeds: readonly EmbedView[]): string {
  const list: EmbedList = { publisher: { origin: site.origin, name: site.name }, embeds: embeds.map(embedOnHost) };
  return `${JSON.stringify(list)}\n`;
}
