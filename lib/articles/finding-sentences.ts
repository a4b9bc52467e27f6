import type { FindingSentence, WordUse } from '../domain/vocabulary';
import type { TextBlock } from './text-blocks';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A use of a component, with the offset of its start in the file. */
interface PlacedUse {
  readonly use: WordUse;
  readonly at: number;
}

/** The sentences of a document that state findings, in order. Components that print no text, such as `<Cite>`, are left out. */
export function findingSentences(blocks: readonly TextBlock[], uses: readonly PlacedUse[]): FindingSentence[] {
  const located = new Map(uses.map((one) => [one.at, one.use]));
  return blocks.flatMap(({ text, offsets, marked }) =>
    marked.flatMap(({ start, at }): FindingSentence[] => {
      const use = located.get(at);
      // A line break in the file is not the end of a sentence.
      const sentence = segmenter.segment(text.replace(/\s/g, ' ')).containing(start);
      if (use?.word !== 'Finding' || sentence === undefined) return [];
      return [
        {
          finding: use.finding,
          words: use.text.trim(),
          parts: partsOf(sentence, (place) => located.get(offsets[place] ?? -1)),
        },
      ];
    }),
  );
}

/** @param useAt returns the component at an offset in the block's text */
function partsOf(
  { segment, index }: Intl.SegmentData,
  useAt: (place: number) => WordUse | undefined,
): FindingSentence['parts'] {
  let place = index;
  return segment.split(/(\s?\uFFFC)/).flatMap((part): FindingSentence['parts'] => {
    place += part.length;
    if (!part.endsWith('\uFFFC')) return [part];
    const print = printed(useAt(place - 1));
    return print === null ? [] : [part.slice(0, -1), print];
  });
}

/**
 * Returns what a component adds to a sentence: for `<Stat>`, the component itself, because its text depends on the data; for any other
 * component, its text, or null if it has none.
 */
function printed(use: WordUse | undefined): FindingSentence['parts'][number] | null {
  if (use?.word === 'Stat') return use;
  return use !== undefined && 'text' in use ? use.text : null;
}
