const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** A part of an excerpt, and whether it is what was sought. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

/** An excerpt of text and `<mark>` as its parts, so that nothing in it is ever read as HTML. */
export function markedText(excerpt: string): MarkedText[] {
  return excerpt
    .split(/<mark>|<\/mark>/)
    .map((text, index) => ({ text: decoded(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
