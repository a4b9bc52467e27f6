import type { Entry } from '../catalog/entry';
import { dataFileOf } from '../catalog/parse-series';
import type { DocumentEntry } from '../catalog/parsed-content';
import type { ProseField } from '../collections/collection';
import type { Catalog, Kind, Written } from '../domain/catalog';
import { assertionsOf } from '../domain/claim';
import type { FactCheck } from '../domain/fact-check';
import { memoize } from '../domain/memoize';
import { periodKey } from '../domain/period';
import { isExact } from '../domain/quantity';
import { printedNumberOf } from '../format/format-quantity';
import type { Numbers } from '../numbers/assess';
import { numbersInClaim, type NumberInClaim } from '../prose/claims/claimed-numbers';
import { isInside, quotations, type TextRange } from '../prose/quotations';
import type { StatedNumber } from '../prose/stated-numbers';
import { memoizeByNumbers } from './memoize-by-numbers';
import { measuredOf, toTextNumber, type NumberedText, type TextNumber } from './numbered-text';
import { ownNumbersLike } from './rules/own-numbers';
import {
  blocksOfData,
  blocksOfFields,
  isClaim,
  placeOfSpelling,
  repeatableNumbers,
  restatesClaim,
  statedTexts,
  textsIn,
  type ProseBlock,
} from './rules/prose-blocks';

/**
 * A text without components, in which our numbers are written as plain text. If such a number could be any of several numbers of its entry,
 * the text has several readings, one for each possibility.
 */
export interface NumberedField {
  readonly file: string;
  /** The path of the field; null for a note in a data file. */
  readonly path: readonly PropertyKey[] | null;
  readonly block: Pick<ProseBlock, 'text' | 'offsetsIn'>;
  readonly readings: readonly NumberedText[];
}

/**
 * A number in plain text, and the numbers of the entry that it could be. If it matches none of them, or may be a number that a speaker
 * claims, the only candidate is `null`.
 */
interface TypedNumber extends TextRange {
  readonly candidates: readonly (TextNumber | null)[];
}

/** If a text has more readings than this, each number that could be any of several counts as unknown. */
const mostReadings = 32;

/**
 * Finds our numbers in the reasons, the summary and the labels of a fact-check. The claim and the title are left out, because they are the
 * speaker’s words.
 */
export const numberedFieldsOfCheck = memoizeByNumbers(
  (entry: DocumentEntry<FactCheck>, resolve): readonly NumberedField[] => {
    const fields = fieldsOfCheck(entry);
    if (fields.length === 0) return [];
    const { value, body } = entry;
    const repeatable = repeatableNumbers(value, body.body.uses, resolve);
    const claimed = claimedNumbers(value);
    const readNumber =
      (text: string) =>
      (number: StatedNumber): TypedNumber => {
        const found = repeatable.flatMap(({ statistic, style, spellings }) =>
          spellings.flatMap((spelling) => {
            const place = placeOfSpelling(spelling, number, text);
            if (place === null) return [];
            const { quantity, reference } = statistic;
            const printed = isExact(quantity) ? printedNumberOf(quantity, style) : null;
            const read = toTextNumber(reference.id, measuredOf(statistic), printed, style.as === 'magnitude');
            return [{ place, read }];
          }),
        );
        const end = Math.max(number.end, ...found.map(({ place }) => place.end));
        const start = Math.min(number.start, ...found.map(({ place }) => place.start));
        const isSpeakers = numbersInClaim(text.slice(number.start, number.end)).some((one) =>
          claimed.some((other) => isSameNumber(one, other)),
        );
        const own = new Map(found.map(({ read }) => [keyOf(read), read]));
        return { start, end, candidates: isSpeakers || own.size === 0 ? [null] : [...own.values()] };
      };
    return fields.map((field) => toNumberedField(field, readNumber(field.block.text)));
  },
);

/** A key that is the same for every use of a number in a fact-check, so that repeated uses count as one number. */
function keyOf({ subject, measured, stated }: TextNumber): string {
  const period = measured === null ? '' : periodKey(measured.period);
  return JSON.stringify([subject, period, measured?.asOf, stated?.isMagnitude, stated?.printed]);
}

/**
 * Finds our numbers in the notes of a series, a statistic or a source: numbers of the entry itself, and of the statistics that it names.
 */
export const numberedNotes = {
  series: notesReader('series', blocksOfData),
  statistics: notesReader('statistics'),
  sources: notesReader('sources'),
} as const;

/** @param others returns the texts of an entry that are outside its record, such as the notes in a data file */
function notesReader<Name extends Kind>(
  kind: Name,
  others: (entry: Entry<Written[Name]>) => readonly ProseBlock[] = () => [],
): (entry: Entry<Written[Name]>, numbers: Numbers) => readonly NumberedField[] {
  const texts = memoize((entry: Entry<Written[Name]>) => [
    ...textsWithNumbers(entry, textsIn(kind, entry.value)).map((text) => ({ ...text, file: entry.file })),
    ...others(entry)
      .filter(({ stated }) => stated.length > 0)
      .map((block) => ({ path: null, block, file: dataFileOf(entry.file) })),
  ]);
  const byStatistics = memoize((statistics: Catalog['statistics']) =>
    memoizeByNumbers((entry: Entry<Written[Name]>, resolve): readonly NumberedField[] =>
      texts(entry).map((text) =>
        toNumberedField(text, (number) => {
          const found = ownNumbersLike(number, text.block.text, { kind, entry }, { catalog: { statistics }, resolve });
          return { start: number.start, end: number.end, candidates: found.length === 0 ? [null] : found };
        }),
      ),
    ),
  );
  return (entry, { catalog, resolve }) =>
    texts(entry).length === 0 ? [] : byStatistics(catalog.statistics)(entry, resolve);
}

interface FieldText extends Pick<NumberedField, 'file' | 'path'> {
  readonly block: ProseBlock;
}

const fieldsOfCheck = memoize((entry: DocumentEntry<FactCheck>): FieldText[] => {
  const fields = textsIn('factChecks', entry.value).filter((field) => !isClaim(field) && !restatesClaim(field));
  return textsWithNumbers(entry, fields).map((text) => ({ ...text, file: entry.file }));
});

/** The fields with numbers, except quotations. */
function textsWithNumbers(entry: Entry<unknown>, fields: readonly ProseField[]): Omit<FieldText, 'file'>[] {
  return fields.flatMap((field) => {
    const blocks = blocksOfFields(entry, [field]).filter(({ quoted, stated }) => !quoted && stated.length > 0);
    return blocks.map((block) => ({ path: field.path, block }));
  });
}

function toNumberedField({ file, path, block }: FieldText, read: (number: StatedNumber) => TypedNumber): NumberedField {
  const quoted = quotations(block.text);
  const typed = block.stated.filter((number) => !isInside(number, quoted)).map(read);
  const count = typed.reduce((product, { candidates }) => product * candidates.length, 1);
  const known = count > mostReadings ? typed.map(onlyIfCertain) : typed;
  const choices = known.reduce<readonly (readonly (TextNumber | null)[])[]>(
    (before, { candidates }) => before.flatMap((chosen) => candidates.map((one) => [...chosen, one])),
    [[]],
  );
  const { text, places, toOriginal } = withPlaceholders(block.text, typed);
  return { file, path, block, readings: choices.map((numbers) => ({ text, places, numbers, toOriginal })) };
}

function onlyIfCertain(number: TypedNumber): TypedNumber {
  return number.candidates.length === 1 ? number : { ...number, candidates: [null] };
}

/** The text with U+FFFC in place of each number, as in the text of a body. */
function withPlaceholders(text: string, typed: readonly TextRange[]): Omit<NumberedText, 'numbers'> {
  const parts: TextRange[] = [];
  const places: number[] = [];
  let written = '';
  let at = 0;
  const copyUntil = (end: number): void => {
    // Counts in UTF-16 units, because all offsets are counted in them.
    for (; at < end; at += 1) {
      parts.push({ start: at, end: at + 1 });
      written += /\s/.test(text.charAt(at)) ? ' ' : text.charAt(at);
    }
  };
  for (const { start, end } of typed) {
    copyUntil(start);
    places.push(written.length);
    parts.push({ start, end });
    written += '\uFFFC';
    at = end;
  }
  copyUntil(text.length);
  const toOriginal = (start: number, end: number): TextRange => ({
    start: parts[start]?.start ?? 0,
    end: parts[end - 1]?.end ?? text.length,
  });
  return { text: written, places, toOriginal };
}

/** The numbers in the words of a claim. */
function claimedNumbers({ claim }: FactCheck): NumberInClaim[] {
  const asserted = assertionsOf(claim).flatMap(({ asserts }) => statedTexts(asserts));
  return [claim.text, claim.quotation ?? '', ...asserted].flatMap(numbersInClaim);
}

function isSameNumber(one: NumberInClaim, claimed: NumberInClaim): boolean {
  // A claim may leave out the unit: “from 30 to 40%”.
  return (one.kind === claimed.kind || claimed.kind === 'number') && one.value.abs().eq(claimed.value.abs());
}
