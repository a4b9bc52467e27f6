import { toCatalog } from '../catalog/link';
import { parseContent } from '../catalog/parse-content';
import type { ParsedContent } from '../catalog/parsed-content';
import type { ContentFile } from '../catalog/read-content';
import { allReferences, type Reference } from '../catalog/references';
import { catalogOf } from '../check/edition';
import { checkParsed } from '../check/check-newsroom';
import { createResolve } from '../numbers/resolve';
import { compareProblems, type Position, type Problem } from '../problems/problem';
import { indexBacklinks, type Backlinks } from '../views/backlinks';
import type { ViewContext } from '../views/view-context';
import { parseRedirects, redirectsPath } from '../catalog/parse-redirects';
import type { Redirect } from '../domain/redirect';

/** One state of the content, which may have problems: everything that could be parsed and linked, and the problems that the check found. */
export interface Newsroom {
  /** The name of the state, such as `HEAD (1a2b3c4)`. */
  readonly label: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly parsed: ParsedContent;
  readonly references: readonly Reference[];
  /**
   * Entries to which other entries refer may be missing, so computations can fail. Wrap computations in `valueOf`, which returns null if
   * they fail.
   */
  readonly context: ViewContext;
  readonly backlinks: Backlinks;
  /** The content that readers can see: no drafts, and no entries with a date after the day for which the content was read. */
  readonly readers: ViewContext;
  readonly redirects: readonly Redirect[];
  readonly redirectPosition: (path: readonly PropertyKey[]) => Position;
  readonly problems: readonly Problem[];
}

/**
 * Reads one state of the content. If some files have problems, reads the rest.
 *
 * @param on the day for which to read the content: entries with a later date are not published yet; null to ignore dates
 */
export function readNewsroom(all: readonly ContentFile[], label: string, on: string | null): Newsroom {
  const files = all.filter(({ path }) => path !== redirectsPath);
  const { redirects, redirectPosition, problems } = parseRedirects(
    all.find(({ path }) => path === redirectsPath)?.text ?? null,
  );
  const parsed = parseContent(files);
  const catalog = toCatalog(parsed);
  const checked = checkParsed(parsed, files, { edition: on });
  const resolve = createResolve(catalog);
  return {
    label,
    texts: new Map(all.map(({ path, text }) => [path, text])),
    parsed,
    references: allReferences(parsed).flat(),
    context: { catalog, resolve },
    backlinks: indexBacklinks(catalog),
    readers: {
      catalog: catalogOf({ audience: 'readers', on }, { catalog, publication: checked.publication }),
      resolve,
    },
    redirects,
    redirectPosition,
    problems: [...(checked.ok ? [] : checked.problems), ...problems].sort(compareProblems),
  };
}
