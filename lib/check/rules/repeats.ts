/** The texts that occur earlier in a list, with their positions. */
export function repeats(texts: readonly string[]): { readonly index: number; readonly text: string }[] {
  return [...texts.entries()]
    .filter(([index, text]) => texts.indexOf(text) < index)
    .map(([index, text]) => ({ index, text }));
}
