import { renderingNote } from '../../newsroom/rendering-note';

/**
 * Which files each page was made from, by its address. A rendering that does not say which page it is, as that of a page
 * without parameters, is none of them: its page is made in every build.
 *
 * @param notes what was noted while pages were rendered, a JSON object a line
 * @throws when a rendering says that it is two pages
 */
export function filesOfPages(notes: string): ReadonlyMap<string, ReadonlySet<string>> {
  const renderings = new Map<string, { pages: Set<string>; files: Set<string> }>();
  for (const line of notes.split('\n').filter((text) => text !== '')) {
    const { rendering, kind, name } = renderingNote.parse(JSON.parse(line));
    const noted = renderings.get(rendering) ?? { pages: new Set(), files: new Set() };
    (kind === 'page' ? noted.pages : noted.files).add(name);
    renderings.set(rendering, noted);
  }
  const found = new Map<string, ReadonlySet<string>>();
  for (const { pages, files } of renderings.values()) {
    const [page, ...others] = pages;
    if (others.length > 0) throw new Error(`A page calls pageMetadata once, and not for ${[...pages].join(' and ')}.`);
    if (page !== undefined) found.set(page, new Set([...(found.get(page) ?? []), ...files]));
  }
  return found;
}
