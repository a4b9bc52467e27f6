import { paths } from '../../site';
import type { EmbedView } from '../../views/embed-view';
import type { PublishedFile } from '../published-file';
import { oembedOf, type OembedFacts } from './response';
import { writeOembed } from './write';

/** The oEmbed files for static hosts: the response to a request without size limits, in both formats. */
export function oembedFiles(embed: EmbedView, facts: OembedFacts): PublishedFile[] {
  const response = oembedOf(embed, facts);
  return (['json', 'xml'] as const).map((format) => [paths.oembed(embed.page, format), writeOembed(response, format)]);
}
