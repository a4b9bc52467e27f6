import type { EmbedMaker } from '../compile/embeds';
import type { PublishedFile } from '../publish/published-file';
import type { Kept } from './kept-files';
import { keptVersion, type Today } from './kept-status';

/** Returns archived documents with their current status, for addresses at which nothing else is published. */
export function keptDocuments(
  kept: readonly Kept[],
  today: Today,
  { kept: instantiate }: Pick<EmbedMaker, 'kept'>,
): PublishedFile[] {
  const gone = new Set(today.redirects.map(({ from }) => from));
  return kept.flatMap((one): PublishedFile[] => {
    const version = keptVersion(one, today);
    if (version === null || today.addresses.has(one.address) || gone.has(one.address)) return [];
    return [[`${one.address}index.html`, instantiate(one.html, version)]];
  });
}
