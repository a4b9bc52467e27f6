import { parseRedirects, redirectsPath } from '../catalog/parse-redirects';
import type { EntryKey } from '../catalog/references';
import { readContent } from '../catalog/read-content';
import { catalogOf } from '../check/edition';
import { checkNewsroom } from '../check/check-newsroom';
import { pageOf } from '../check/publication';
import { collectionNames, collections, shownCollections } from '../collections/collections';
import type { Catalog, CollectionName, Content, Entries, Kind } from '../domain/catalog';
import { textReport } from '../problems/text-report';
import { ContentProblems } from '../build/prepare';
import type { Editorial } from './verify/release-site';

/**
 * Reads from `content/` which entries are held back, and which addresses are redirected.
 *
 * @param on the day for which the site was built
 * @throws ContentProblems if the content does not pass the check, because the result would be unreliable
 */
export async function readEditorial(root: string, on: string): Promise<Editorial> {
  const files = await readContent(root);
  const checked = checkNewsroom(files, null, on);
  if (!checked.ok) {
    throw new ContentProblems(textReport(checked.problems, new Map(files.map(({ path, text }) => [path, text]))));
  }
  // If a title also occurs in the title of a published entry, finding it in a file does not prove a leak.
  const published = titlesOf(catalogOf({ audience: 'readers', on }, checked));
  const isOwn = (title: string): boolean => !published.some((other) => other.includes(title.toLowerCase()));
  const heldBack = checked.heldBack.flatMap((entry) => {
    const title = titleOf(checked.catalog, entry);
    return title === null
      ? []
      : [{ page: pageOf(entry), ...title, isSentence: title.isSentence && isOwn(title.title) }];
  });
  const { redirects } = parseRedirects(files.find(({ path }) => path === redirectsPath)?.text ?? null);
  return { heldBack, redirects };
}

/** The titles of the published entries, in lower case. */
function titlesOf(catalog: Catalog): string[] {
  return collectionNames.flatMap((name) => [...titlesIn(catalog, name).values()]).map((title) => title.toLowerCase());
}

/** The kinds of content that have sentences as titles. Unlike a name, a sentence does not occur elsewhere by chance. */
const sentences: ReadonlySet<Kind> = new Set(['articles', 'factChecks', 'figures']);

/** Returns an entry's title, and whether the title is a sentence; null for an entry without its own page. */
function titleOf(catalog: Catalog, { kind, id }: EntryKey): { title: string; isSentence: boolean } | null {
  const name = collectionNames.find((one) => one === kind);
  const title = name === undefined ? undefined : titlesIn(catalog, name).get(id);
  return title === undefined || collections[kind].section === null ? null : { title, isSentence: sentences.has(kind) };
}

function titlesIn<Name extends CollectionName>(catalog: Entries, name: Name): Map<string, string> {
  const entries: ReadonlyMap<string, Content[Name]> = catalog[name];
  const { title } = shownCollections[name];
  return new Map([...entries].map(([id, value]) => [id, title(value)]));
}
