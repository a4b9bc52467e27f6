import type { TextRange } from '../quotations';
import { sentencesIn } from '../sentences';

/** A fast test that every text with a condition passes. */
const mayContain = /\b(?:if|unless|had|were|should)\b/i;

/** Matches the parts of a sentence between colons or semicolons. Each part can have a condition of its own. */
const part = /[^;:]+/g;

/**
 * The start of a condition: “if”, or a verb before its subject: “Had sales risen”. In “Sales, he says, were up”, the verb is after its
 * subject.
 */
const starts = /\b(?:even if|if|unless)\s|^\s*(?:had|were|should)\s(?!been\b)/giu;

/** The end of a clause. What follows “that” may be a fact: “if you look, you will see that sales fell”. */
const conditionEnds = /,\s|[()–—]|\s(?:because|how|since|that|why)\s|$/u;

const consequence = /\b(?:would|could|might|will|won’t|shall)\b/iu;

/**
 * The conditions in a text, and what would follow from them. In “If sales fell by 3%, the mills would close”, neither part states a fact.
 * Without “would” or “will”, a condition may be a fact, as in “If sales fell, it was because of the rain”, and is not included.
 */
export function conditionsIn(text: string): TextRange[] {
  if (!mayContain.test(text)) return [];
  return sentencesIn(text).flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(part)].flatMap(({ 0: words, index }) =>
      conditionsInPart(words).map(({ start, end }) => {
        const from = sentence.start + index;
        return { start: from + start, end: from + end };
      }),
    ),
  );
}

function conditionsInPart(words: string): TextRange[] {
  const conditions = [...words.matchAll(starts)].map(({ 0: found, index }) => {
    const start = index + found.search(/\p{L}/u);
    return { start, end: endOf(words, start) };
  });
  if (conditions.length === 0) return [];
  const rest = conditions.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    words,
  );
  const main = consequence.exec(rest);
  return main === null ? [] : [...conditions, { start: main.index, end: endOf(words, main.index) }];
}

function endOf(words: string, start: number): number {
  return start + words.slice(start).search(conditionEnds);
}
