import { Names } from '../../domain/name-key';

/** Returns each repetition in a list of strings, with its index. */
export function repeats(texts: readonly string[]): { readonly index: number; readonly text: string }[] {
  return [...texts.entries()]
    .filter(([index, text]) => texts.indexOf(text) < index)
    .map(([index, text]) => ({ index, text }));
}

/** Like `repeats`, for labels: two labels that look the same to readers count as equal. */
export function repeatedNames(names: readonly string[]): { readonly index: number; readonly text: string }[] {
  const first = new Names<number>();
  return [...names.entries()]
    .filter(([index, text]) => first.first(text, () => index) !== index)
    .map(([index, text]) => ({ index, text }));
}
