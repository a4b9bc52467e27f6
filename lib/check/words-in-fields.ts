import type { Entry } from '../catalog/entry';
import type { ParsedContent, ReadEntries } from '../catalog/parsed-content';
import { collections } from '../collections/collections';
import { assertNever } from '../domain/assert-never';
import type { Kind } from '../domain/catalog';
import type { Resolve } from '../numbers/resolve';
import { claimingWords, type ClaimingWord } from '../prose/claiming-words';
import { isInside, type TextRange } from '../prose/quotations';
import { judgedInCheck } from './judged-fields';
import type { Entities } from './entities';
import { memoizeKind } from './memoize-kind';
import { proofOf, type Proof } from './proof';
import type { WordFault } from './words-in-body';

/** A claiming word, such as “rose”, in a field of an entry. */
interface FieldWord {
  readonly word: ClaimingWord;
  /** All claiming words of the text. */
  readonly words: readonly ClaimingWord[];
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

interface InField {
  readonly fault: WordFault;
  readonly entry: Entry<unknown>;
  readonly path: readonly PropertyKey[];
  readonly text: string;
  /** All claiming words of the text. */
  readonly words: readonly ClaimingWord[];
  readonly range: TextRange;
}

/** A cache of each entry’s words. An entry that is parsed again is a new object, so its old words are not reused. */
const known = new WeakMap<Entry<unknown>, readonly FieldWord[]>();

/**
 * The faults in the fields of the entries of a kind, and how many of their words are exempt.
 *
 * @param checks the fact-checks, if `kind` is `factChecks`; null for other kinds, which may not state numbers in these fields
 */
export const wordsInFields = memoizeKind(
  <Name extends Kind>(
    entries: ReadEntries,
    kind: Name,
    resolve: Resolve,
    checks: ParsedContent['factChecks'] | null,
    entities: Entities,
  ): { readonly exempt: number; readonly faults: readonly InField[] } => {
    const { prose, speaks = [], findings: findingsOf, plain } = collections[kind];
    const isJudged = (word: TextRange, path: readonly PropertyKey[], id: string): boolean => {
      const check = checks?.get(id);
      if (check === undefined) return false;
      return judgedInCheck(check, path, resolve).some((one) => one.start < word.end && word.start < one.end);
    };
    let exempt = 0;
    const faults = [...entries[kind].values()].flatMap((entry): InField[] => {
      const { value } = entry;
      const words =
        known.get(entry) ??
        prose(value)
          .filter(({ path }) => speaks.includes(String(path[0])))
          .flatMap(({ path, text }) => {
            const all = claimingWords(text);
            return all.map((word) => ({ word, words: all, path, text }));
          });
      known.set(entry, words);
      const findings = findingsOf?.(value) ?? [];
      const exemptions = (plain?.(value) ?? []).map((one) => ({ ...one, isNeeded: false }));
      const unbound = words.flatMap(({ word, words: all, path, text }): InField[] => {
        const exemption = exemptions.find((one) => isInside(word, placesOf(one.words, text)));
        if (exemption !== undefined) {
          exempt += 1;
          exemption.isNeeded = true;
          return [];
        }
        const found = unprovenBy(proofOf(word, all, text, findings, { entities, resolve }), word);
        return found === null || isJudged(word, path, entry.id) ? [] : [{ ...found, entry, path, text, words: all }];
      });
      const unneeded = exemptions.flatMap(({ words: text, isNeeded }, index): InField[] => {
        const range = { start: 0, end: text.length };
        const path = ['plain', index, 'words'];
        return isNeeded ? [] : [{ fault: { is: 'unneeded', words: text }, entry, path, text, words: [], range }];
      });
      return [...unbound, ...unneeded];
    });
    return { exempt, faults };
  },
);

/** The fault and position of a word that a finding in the front matter or the record must prove; null if a finding proves it. */
export function unprovenBy(
  proof: Proof,
  word: ClaimingWord,
): { readonly fault: WordFault; readonly range: TextRange } | null {
  switch (proof.is) {
    case 'proven':
      return null;
    case 'unproven':
      return { fault: { is: 'enclosed', word, other: proof.other }, range: word };
    case 'unsaid':
      return {
        fault: { is: 'unsaid', words: proof.margin.word, field: `by: ${proof.margin.margin}` },
        range: proof.margin,
      };
    default:
      return assertNever(proof);
  }
}

function placesOf(words: string, text: string): TextRange[] {
  const places: TextRange[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}
