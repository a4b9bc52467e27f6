import { parseRedirects, redirectsPath } from '../../catalog/parse-redirects';
import type { ContentFile } from '../../catalog/read-content';
import type { Checked } from '../../check/check-newsroom';
import { catalogOf } from '../../check/edition';
import { silentChanges } from '../../check/silent-changes';
import { statementsOf, statementText } from '../../check/statements';
import type { Catalog } from '../../domain/catalog';
import { undrawn } from '../compile/undrawn';
import { viewArtefacts, type Made } from '../compile/view-artefacts';
import type { Today } from './since';

type Good = Extract<Checked, { ok: true }>;

/**
 * What readers get of a newsroom that passes the check, by address; nothing of it is drawn.
 *
 * @param on the day of the edition
 */
export async function todayOf(files: readonly ContentFile[], checked: Good, on: string | null): Promise<Today> {
  const catalog = catalogOf({ audience: 'readers', on }, checked);
  const made = await viewArtefacts({ catalog, resolve: checked.resolve }, undrawn);
  return todayWith(made, catalog, { files, checked, on });
}

/** The same of a newsroom of which everything is made already. @param catalog what readers get of it */
export function todayWith(
  made: Made,
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
    ...{ made, catalog, redirects, redirectPosition },
    keepsData: parsed.publishedData.size > 0,
    statements: new Map([...statements].map(([address, statement]) => [address, statementText(statement)])),
    silent: silentChanges({ parsed, catalog, resolve, statements, redirects, texts, on }),
  };
}
