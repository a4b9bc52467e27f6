import { Names } from '../../domain/name-key';

/** The texts that stand in a list before, with their places in it. */
export function repeats(texts: readonly string[]): { readonly index: number; readonly text: string }[] {
  return [...texts.entries()]
    .filter(([index, text]) => texts.indexOf(text) < index)
    .map(([index, text]) => ({ index, text }));
}

/** As `repeats`, of labels: two that look the same to a reader are one. */
export function repeatedNames(names: readonly string[]): { readonly index: number; readonly text: string }[] {
  const first = new Names<number>();
  return [...names.entries()]
    .filter(([index, text]) => first.first(text, () => index) !== index)
    .map(([index, text]) => ({ index, text }));
}
