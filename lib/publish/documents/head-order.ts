import { fontScript } from '../page-scripts';
import type { HtmlElement } from './rules';

/** A piece of a page's head, as source, with what it is sorted by. */
export interface HeadPiece {
  readonly key: string;
  readonly source: string;
}

/**
 * What an element of the head is sorted by; null for what stays where it is. React writes what components say of their page
 * whenever it is done with them, before or after what Next writes: without an order of its own, two builds differ.
 */
export function headKey({ tagName, attrs }: HtmlElement): string | null {
  const value = (name: string): string => attrs.find((one) => one.name === name)?.value ?? '';
  if (tagName === 'title') return '2';
  if (tagName === 'link') return `4 ${value('rel')} ${value('type')}`;
  if (tagName !== 'meta') return null;
  // How the text is to be read comes first: browsers look for it in the first kilobyte.
  if (value('charset') !== '') return '0';
  return value('name') === 'viewport' ? '1' : `3 ${value('name')}${value('property')}`;
}

/** The pieces in order; those with one key, such as several authors, stay in theirs. */
export function arranged(pieces: readonly HeadPiece[]): string {
  return pieces
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ source }) => source)
    .join('');
}

/** What asks for the fonts of a page: as early as it can be, but for how the text is to be read. */
export function fontPieces(fonts: readonly string[]): HeadPiece[] {
  return fonts.length === 0 ? [] : [{ key: '1 fonts', source: `<script>${fontScript(fonts)}</script>` }];
}
