import { parseRedirects, redirectsPath } from '../../catalog/parse-redirects';
import type { ContentFile } from '../../catalog/read-content';
import { catalogOf } from '../../check/edition';
import type { Publication } from '../../check/publication';
import type { ViewContext } from '../../views/view-context';
import { undrawn } from '../compile/undrawn';
import { viewArtefacts } from '../compile/view-artefacts';
import type { Today } from './since';

/**
 * What readers get of a newsroom that passes the check, by address; nothing of it is drawn.
 *
 * @param on the day of the edition
 */
export async function todayOf(
  files: readonly ContentFile[],
  checked: ViewContext & { readonly publication: Publication },
  on: string | null,
): Promise<Today> {
  const catalog = catalogOf({ audience: 'readers', on }, checked);
  const made = await viewArtefacts({ catalog, resolve: checked.resolve }, undrawn);
  const { redirects } = parseRedirects(files.find(({ path }) => path === redirectsPath)?.text ?? null);
  return { made, catalog, redirects };
}
