import type { LocatedUse, ParsedBody } from '../articles/parse-body';
import { pins } from '../catalog/parsed-content';
import { valueOf } from '../check/context';
import { periodKey, type Period } from '../domain/period';
import { pinnedReference, type StatisticReference } from '../domain/statistic';
import { statReference, type WordUse } from '../domain/vocabulary';
import type { QuantityStyle } from '../format/format-quantity';
import type { ResolvedStatistic } from '../numbers/resolved-statistic';
import { sentencesIn } from '../prose/sentences';
import type { Edit, Place } from './mutant';
import type { MutableNewsroom } from './newsroom';

/** A `<Stat>` in a body, with its sentence. */
export interface StatInText {
  readonly reference: StatisticReference;
  readonly located: LocatedUse;
  readonly use: Extract<WordUse, { word: 'Stat' }>;
  readonly number: ResolvedStatistic;
  readonly style: QuantityStyle;
  readonly place: Place;
  /**
   * The sentence, in which U+FFFC stands for each component. Empty if the `<Stat>` is in a quotation, because quotations are not our own
   * words, or outside paragraphs and headings.
   */
  readonly sentence: string;
  /** The offset of the number in the sentence. */
  readonly offset: number;
}

/**
 * Lists the numbers in the bodies of documents, sentence by sentence. Each number outside paragraphs and headings, for example in a table,
 * counts as a sentence.
 */
export function statsInText(newsroom: MutableNewsroom): readonly (readonly StatInText[])[] {
  const pinnedTo = pins(newsroom.parsed);
  return [...newsroom.parsed.bodies].flatMap(([file, body]) =>
    sentencesOf(body).map(({ range, text, stats }) =>
      stats.flatMap(({ located, offset }): StatInText[] => {
        const { use, textRange, at } = located;
        if (use.word !== 'Stat') return [];
        const reference = pinnedReference(statReference(use), pinnedTo.get(file));
        const number = valueOf(() => newsroom.numbers.resolve(reference));
        if (number === null) return [];
        const style = { as: use.as, decimals: use.decimals ?? null };
        const place = { file, start: range.start, end: Math.max(range.end, textRange?.end ?? at + 1) };
        return [{ reference, located, use, number, style, place, sentence: text, offset }];
      }),
    ),
  );
}

interface Sentence {
  /** The offsets of the sentence in the file. */
  readonly range: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly stats: readonly { readonly located: LocatedUse; readonly offset: number }[];
}

function sentencesOf({ blocks, uses }: ParsedBody): Sentence[] {
  const stats = new Map(uses.filter(({ use }) => use.word === 'Stat').map((located) => [located.at, located]));
  const inBlocks = blocks.flatMap(({ text, offsets, quoted, numbers }) =>
    sentencesIn(text).map(({ start, end }): Sentence => ({
      range: { start: offsets[start] ?? 0, end: offsets[end] ?? 0 },
      text: quoted ? '' : text.slice(start, end),
      stats: numbers.flatMap(({ at }) => {
        const located = at >= start && at < end ? stats.get(offsets[at] ?? -1) : undefined;
        return located === undefined ? [] : [{ located, offset: at - start }];
      }),
    })),
  );
  const seen = new Set(inBlocks.flatMap((sentence) => sentence.stats.map(({ located }) => located.at)));
  const others = [...stats.values()].filter(({ at }) => !seen.has(at));
  return [
    ...inBlocks,
    ...others.map((located): Sentence => ({
      range: { start: located.at, end: located.at + 1 },
      text: '',
      stats: [{ located, offset: 0 }],
    })),
  ];
}

/** An edit that changes the period of a `<Stat>` that has its own `at`. */
export function withPeriodInText({ located, use, place: { file } }: StatInText, period: Period): Edit {
  return {
    name: `${file}, ${located.at}, ${periodKey(period)}`,
    apply: (parsed) => {
      const body = parsed.bodies.get(file);
      if (body === undefined) return parsed;
      const uses = body.uses.map((one) =>
        one.at === located.at ? { ...one, use: { ...use, text: null, at: period } } : one,
      );
      return { ...parsed, bodies: new Map([...parsed.bodies, [file, { ...body, uses }]]) };
    },
  };
}
