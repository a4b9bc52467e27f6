import type { Finding } from '../domain/finding';
import type { ParsedBody } from '../articles/parse-body';
import type { TextBlock } from '../articles/text-blocks';
import { memoize } from '../domain/memoize';
import { includesYear } from '../domain/period-order';
import { statReference } from '../domain/vocabulary';
import { isChange } from '../numbers/compare-change';
import { claimingWords, type ClaimingWord, type Saying } from '../prose/claiming-words';
import { isInside, type TextRange } from '../prose/quotations';
import { sentencesIn } from '../prose/sentences';
import type { Resolve, ResolvedStatistic } from '../numbers/resolve';
import { valueOf } from './context';
import type { Entities } from './entities';
import { judgedClauses } from './judged-clauses';
import { memoizeByNumbers } from './memoize-by-numbers';
import { claimOf } from './claim-in-text';
import { otherSubject, type OtherSubject } from './proof';
import { findingAfter, isSaidBy, unsaidBy } from './says';
import type { ClaimInText } from './suggest-finding';

/** What is wrong with words: nothing proves them, their finding says something else, or their exemption is not needed. */
export type WordFault =
  | { readonly is: 'unbound'; readonly word: ClaimingWord }
  | { readonly is: 'contradicted'; readonly word: ClaimingWord; readonly finding: Finding }
  /**
   * A claiming word, such as “rose”, where `<Finding>` cannot be used: in `<Corrected>`, in `<Term>` or in a field. A finding under
   * `findings` must prove it instead. If such a finding says the same, but about other numbers, `other` is the name or year that shows
   * this.
   */
  | { readonly is: 'enclosed'; readonly word: ClaimingWord; readonly other: OtherSubject | null }
  /** The finding around the word says the same, but the clause of the word names another entity or year. */
  | { readonly is: 'misplaced'; readonly word: ClaimingWord; readonly other: OtherSubject }
  | { readonly is: 'unneeded'; readonly words: string }
  /**
   * Words about a rank or the size of a difference, such as “third” or “by far”, that the fields of the finding around them do not state.
   */
  | { readonly is: 'unsaid'; readonly words: string; readonly field: string };

/** Cached, because the words depend only on the text, and searching for them is slow. */
const wordsIn = memoize((block: TextBlock, { uses }: ParsedBody) => {
  const findings = new Set(uses.flatMap(({ at, use }) => (use.word === 'Finding' ? [at] : [])));
  return claimingWords(
    block.text,
    block.marked.filter(({ at }) => findings.has(at)),
  );
});

interface InBody {
  readonly fault: WordFault;
  readonly block: TextBlock;
  readonly range: TextRange;
  /** All claiming words of the block. */
  readonly words: readonly ClaimingWord[];
  /** What the word is about; null for an exemption. */
  readonly claim: ClaimInText | null;
}

/**
 * The faults in a text, and how many of its claiming words are exempt. Only claiming words in a finding, or in a sentence with a number
 * from the data layer, are considered.
 */
export function wordsInBody(body: ParsedBody, entities: Entities, resolve: Resolve): WordsInBody {
  return byEntities(entities)(body, resolve);
}

/** Whether a number is the change since the year that a word names: a change from 1990 to 2023 proves “since 1990”. */
function startsIn(statistic: ResolvedStatistic, says: Saying): boolean {
  const { period } = statistic;
  return says.kind === 'since' && period.kind === 'span' && isChange(statistic) && includesYear(period.from, says.year);
}

interface WordsInBody {
  readonly exempt: number;
  readonly faults: readonly InBody[];
}

const byEntities = memoize((entities: Entities) =>
  memoizeByNumbers((body: ParsedBody, resolve): WordsInBody => {
    const judged = judgedClauses(body, resolve);
    const byPlace = new Map(body.uses.map(({ at, use }) => [at, use]));
    let exempt = 0;
    const faultsIn = (block: TextBlock): InBody[] => {
      const numbers = block.numbers.flatMap(({ at, word }) => {
        if (word !== 'Stat') return [];
        const use = byPlace.get(block.offsets[at] ?? -1);
        // A component that could not be parsed is missing from `uses`.
        const reference = use?.word === 'Stat' ? statReference(use) : null;
        const resolved = reference === null ? null : valueOf(() => resolve(reference));
        return [{ at, reference, resolved }];
      });
      const sentences = sentencesIn(block.text);
      const needed = new Set<number>();
      // Searching for words is slow, and most blocks have nothing that a word could be about.
      const hasFinding = block.marked.some(({ at }) => byPlace.get(at)?.word === 'Finding');
      const words = numbers.length > 0 || hasFinding ? wordsIn(block, body) : [];
      const faultOf = (word: ClaimingWord, mark: TextBlock['marked'][number] | undefined): WordFault | null => {
        const use = mark === undefined ? undefined : byPlace.get(mark.at);
        switch (use?.word) {
          case 'Plain':
            exempt += 1;
            return null;
          case 'Finding': {
            const finding = findingAfter(use.finding, block.text.slice(mark?.start ?? 0, word.start));
            if (!isSaidBy(finding, word.says, resolve)) return { is: 'contradicted', word, finding };
            const other = otherSubject(use.finding, word, words, block.text, { entities, resolve });
            return other === null ? null : { is: 'misplaced', word, other };
          }
          default: {
            const isRead = judged.some((one) => one.block === block && one.start < word.end && word.start < one.end);
            return isRead || (mark === undefined && isProvenBeside(word, block))
              ? null
              : mark === undefined
                ? { is: 'unbound', word }
                : { is: 'enclosed', word, other: null };
          }
        }
      };
      // In “rose <Finding …>every year</Finding>”, the finding also proves “rose”.
      const isProvenBeside = ({ says, end }: ClaimingWord, { text, marked }: TextBlock): boolean =>
        says.kind === 'moved' &&
        marked.some(({ start, at }) => {
          const use = start > end && /^\s(?:in\s)?$/.test(text.slice(end, start)) ? byPlace.get(at) : undefined;
          return use?.word === 'Finding' && isSaidBy(use.finding, says, resolve);
        });
      const inWords = words.flatMap((word): InBody[] => {
        const sentence = sentences.find(({ start, end }) => word.start >= start && word.start < end);
        const beside = numbers.filter(({ at }) => sentence !== undefined && at >= sentence.start && at < sentence.end);
        // A statistic that cannot be computed is reported where it is named or defined. Until that is fixed, the words beside it are not
        // judged.
        const mark = block.marked.find((range) => isInside(word, [range]));
        // The words in a finding must say what the finding says, even in a sentence without a number.
        if (beside.length === 0 && (mark === undefined || byPlace.get(mark.at)?.word !== 'Finding')) return [];
        if (mark !== undefined) needed.add(mark.at);
        const known = beside.flatMap(({ resolved }) => resolved ?? []);
        // In “its highest since 2010”, “since 2010” is about the highest value, so a change since 2010 does not prove it.
        const isExtreme = words.some(
          ({ says, start }) =>
            says.kind === 'extreme' && sentence !== undefined && isInside({ start, end: start }, [sentence]),
        );
        const isStart = mark === undefined && !isExtreme && known.some((one) => startsIn(one, word.says));
        const fault = known.length === beside.length && !isStart ? faultOf(word, mark) : null;
        if (fault === null) return [];
        return [{ fault, block, range: word, words, claim: claimOf(word, words, block.text, beside) }];
      });
      const unneeded = block.marked.flatMap((range): InBody[] => {
        if (byPlace.get(range.at)?.word !== 'Plain' || needed.has(range.at)) return [];
        const words = block.text.slice(range.start, range.end);
        return [{ fault: { is: 'unneeded', words }, block, range, words: [], claim: null }];
      });
      const unsaid = block.marked.flatMap(({ start, end, at }): InBody[] => {
        const use = byPlace.get(at);
        if (use?.word !== 'Finding') return [];
        return unsaidBy(use.finding, block.text.slice(start, end)).map(({ word, field, ...range }) => ({
          fault: { is: 'unsaid', words: word, field },
          block,
          words: [],
          range: { start: start + range.start, end: start + range.end },
          claim: null,
        }));
      });
      return [...inWords, ...unneeded, ...unsaid];
    };
    const faults = body.blocks.filter(({ quoted }) => !quoted).flatMap(faultsIn);
    return { exempt, faults };
  }),
);
