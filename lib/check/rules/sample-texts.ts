import { sampleRecord, sampleText } from '../../articles/sample-text';
import type { Entry } from '../../catalog/entry';
import { dataFileOf } from '../../catalog/parse-series';
import { kinds } from '../../collections/collections';
import { groupBy } from '../../domain/group-by';
import { memoize } from '../../domain/memoize';
import type { Problem } from '../../problems/problem';
import { positionAt } from '../../problems/text-position';
import type { EditorialRule } from '../context';

/** A sentence of the sample text that `npm run new` writes into a new file, and its words. */
interface Sample {
  readonly text: string;
  readonly words: readonly string[];
}

const word = /[a-z0-9]+/gi;

const samples: readonly Sample[] = [...Object.values(sampleText), ...Object.values(sampleRecord)].map((text) => ({
  text,
  words: wordsOf(text),
}));

/** For each pair of neighbouring words, the samples that contain it and its position in them. */
const pairs = new Map<string, { readonly sample: Sample; readonly at: number }[]>();
for (const sample of samples) {
  for (const [at, pair] of pairsOf(sample.words).entries())
    pairs.set(pair, [...(pairs.get(pair) ?? []), { sample, at }]);
}

/**
 * Published and scheduled content contains no sample text; a draft may contain it. A sentence still counts as sample text if an editor
 * changed only a word or two.
 */
export const sampleTexts: EditorialRule = ({ parsed, publication, sources }) => {
  const problems = kinds.flatMap((kind) => {
    return filesOf(parsed[kind]).flatMap(({ file, first, entries }) => {
      const inFile = (at: string, find: typeof samplesIn): Problem[] => {
        const text = sources.get(at) ?? '';
        return find(first, text).flatMap(({ sample, start, length }): Problem[] => {
          const position = positionAt(text, start);
          const owner = at === file ? entries.findLast((entry) => entry.position().line <= position.line) : first;
          if (owner !== undefined && publication.releaseOf({ kind, id: owner.id }) === 'never') return [];
          const message = `"${sample.text}" is sample text from "npm run new", but this entry is not a draft.`;
          const hint = 'Replace it with your own text, or delete it. Until then, set status: draft.';
          return [{ rule: 'sample/published', file: at, position, length, message, hint, cause: 'sample' }];
        });
      };
      return kind === 'series'
        ? [...inFile(file, samplesIn), ...inFile(dataFileOf(file), samplesInData)]
        : inFile(file, samplesIn);
    });
  });
  return { problems };
};

/** The files of all entries of a kind, with the entries in each. */
const filesOf = memoize((all: ReadonlyMap<string, Entry<unknown>>) =>
  [...groupBy([...all.values()], ({ file }) => file)].flatMap(([file, entries]) => {
    const [first] = entries;
    return first === undefined ? [] : [{ file, first, entries }];
  }),
);

interface Found {
  readonly sample: Sample;
  /** The offset of the first word of the sample, and the number of characters of the sample on the same line. */
  readonly start: number;
  readonly length: number;
}

/** The samples in the file of an entry. */
const samplesIn = memoize((_: Entry<unknown>, text: string) => findSamples(text));
/** The samples in the data file of a series. */
const samplesInData = memoize((_: Entry<unknown>, text: string) => findSamples(text));

/** The samples that a text contains, with their positions. */
function findSamples(text: string): readonly Found[] {
  const words = wordsOf(text);
  const found: { readonly sample: Sample; readonly from: number }[] = [];
  const ends = new Map<Sample, number>();
  for (const [index, pair] of pairsOf(words).entries()) {
    for (const { sample, at } of pairs.get(pair) ?? []) {
      if (index < (ends.get(sample) ?? 0)) continue;
      const from = Math.max(0, index - at);
      const { length } = sample.words;
      if (!isNearly(words.slice(from, from + length + added), sample.words)) continue;
      found.push({ sample, from });
      ends.set(sample, from + length);
    }
  }
  if (found.length === 0) return [];
  // If samples overlap, only the first is reported or, if they start at the same word, only the longest.
  const apart: typeof found = [];
  for (const one of found.sort((a, b) => a.from - b.from || b.sample.words.length - a.sample.words.length)) {
    const last = apart.at(-1);
    if (last === undefined || one.from >= last.from + last.sample.words.length) apart.push(one);
  }
  const places = [...text.matchAll(word)];
  return apart.map(({ sample, from }) => {
    const start = places[from]?.index ?? 0;
    const last = places[from + sample.words.length - 1];
    const [line = ''] = text.slice(start, last === undefined ? text.length : last.index + last[0].length).split('\n');
    return { sample, start, length: line.length };
  });
}

/** The number of words that an editor may have added to a sentence of the sample. */
const added = 2;

/** Whether a text starts with a sample. Three quarters of the sample’s words, in order, are enough; a short sample must be complete. */
function isNearly(words: readonly string[], sample: readonly string[]): boolean {
  if (sample.length < 6) return sample.every((one, index) => one === words[index]);
  const needed = Math.ceil(sample.length * 0.75);
  // First checks whether the text contains enough of the words in any order, because that is faster.
  const found = new Set(words);
  return sample.filter((one) => found.has(one)).length >= needed && commonWordCount(words, sample) >= needed;
}

/** The number of words that two texts share in the same order: their longest common subsequence. */
function commonWordCount(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const one of a) {
    const above = row;
    row = [];
    for (const [index, other] of b.entries())
      row.push(one === other ? (above[index - 1] ?? 0) + 1 : Math.max(above[index] ?? 0, row[index - 1] ?? 0));
  }
  return row.at(-1) ?? 0;
}

function wordsOf(text: string): readonly string[] {
  return (text.match(word) ?? []).map((one) => one.toLowerCase());
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((second, index) => `${words[index] ?? ''} ${second}`);
}
