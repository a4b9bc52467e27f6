const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** A part of an excerpt, and whether it matches the search term. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

/** Splits an excerpt of text and `<mark>` into parts, so that nothing in it is ever parsed as HTML. */
export function markedText(excerpt: string): MarkedText[] {
  return excerpt
    .split(/<mark>|<\/mark>/)
    .map((text, index) => ({ text: decoded(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
