/** The texts that stand in a list before, with their places in it. */
export function repeats(texts: readonly string[]): { readonly index: number; readonly text: string }[] {
  return [...texts.entries()]
    .filter(([index, text]) => texts.indexOf(text) < index)
    .map(([index, text]) => ({ index, text }));
}
