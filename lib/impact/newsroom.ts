import { toCatalog } from '../catalog/link';
import { parseContent } from '../catalog/parse-content';
import type { ParsedContent } from '../catalog/parsed-content';
import type { ContentFile } from '../catalog/read-content';
import { allReferences, type Reference } from '../catalog/references';
import { catalogOf } from '../check/edition';
import { checkNewsroom } from '../check/check-newsroom';
import { createResolve } from '../numbers/resolve';
import { compareProblems, type Position, type Problem } from '../problems/problem';
import { indexBacklinks, type Backlinks } from '../views/backlinks';
import type { ViewContext } from '../views/view-context';
import { parseRedirects, redirectsPath } from '../catalog/parse-redirects';
import type { Redirect } from '../domain/redirect';

/** One state of the content, whole or not: what could be parsed, what links, and what the check says of it. */
export interface Newsroom {
  /** What it is, in words: `HEAD (1a2b3c4)`. */
  readonly label: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly parsed: ParsedContent;
  readonly references: readonly Reference[];
  /** May lack entries that are referred to: compute within `valueOf`. */
  readonly context: ViewContext;
  readonly backlinks: Backlinks;
  /** The part of it that readers get on the day of the edition. */
  readonly readers: ViewContext;
  readonly redirects: readonly Redirect[];
  readonly redirectPosition: (path: readonly PropertyKey[]) => Position;
  readonly problems: readonly Problem[];
}

/**
 * Reads a state of the content; nothing that is wrong with it stands in the way of the rest.
 *
 * @param on the day of the edition; null for none in particular
 */
export function readNewsroom(all: readonly ContentFile[], label: string, on: string | null): Newsroom {
  const files = all.filter(({ path }) => path !== redirectsPath);
  const { redirects, redirectPosition, problems } = parseRedirects(
    all.find(({ path }) => path === redirectsPath)?.text ?? null,
  );
  const parsed = parseContent(files);
  const catalog = toCatalog(parsed);
  const checked = checkNewsroom(files, null, on);
  const resolve = createResolve(catalog);
  return {
    label,
    texts: new Map(all.map(({ path, text }) => [path, text])),
    parsed,
    references: allReferences(parsed),
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
