import { parseRedirects, redirectsPath } from '../catalog/parse-redirects';
import type { ContentFile } from '../catalog/read-content';
import type { Checked } from '../check/check-newsroom';
import { catalogOf } from '../check/edition';
import { silentChanges } from '../check/silent-changes';
import { statementsOf, statementText } from '../check/statements';
import type { Catalog } from '../domain/catalog';
import type { Embedded } from '../views/embed-view';
import { embedsOf } from '../views/embeds';
import { addressesOf } from './addresses';
import type { Today } from './kept-status';

type Good = Extract<Checked, { ok: true }>;

/**
 * The current state of a valid newsroom as readers see it, computed without drawing any figures.
 *
 * @param on the day for which the site is built: content with a later date is not published
 */
export function todayOf(files: readonly ContentFile[], checked: Good, on: string | null): Today {
  const catalog = catalogOf({ audience: 'readers', on }, checked);
  return todayWith(embedsOf({ catalog, resolve: checked.resolve }), catalog, { files, checked, on });
}

/** Like `todayOf`, but for a newsroom whose embeds are already known. @param catalog the content that readers see */
export function todayWith(
  embeds: readonly Embedded[],
  catalog: Catalog,
  {
    files,
    checked,
    on,
  }: { readonly files: readonly ContentFile[]; readonly checked: Good; readonly on: string | null },
): Today {
  const { parsed, resolve } = checked;
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const { redirects, redirectPosition } = parseRedirects(texts.get(redirectsPath) ?? null);
  const statements = statementsOf({ parsed, catalog, resolve });
  return {
    ...{ catalog, redirects, redirectPosition },
    addresses: addressesOf({ catalog, resolve }, embeds),
    embeds: new Map(embeds.map((embed) => [embed.href, embed])),
    keepsData: parsed.publishedData.size > 0,
    statements: new Map([...statements].map(([address, statement]) => [address, statementText(statement)])),
    silent: silentChanges({ parsed, catalog, resolve, statements, redirects, texts, on }),
  };
}
