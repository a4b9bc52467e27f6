import { z } from 'zod';
import { boundKinds, type BoundKind } from './bounds';
import { Decimal, decimalsOf, isDecimalText } from './decimal';
import { intervalOf, isExact, type Extent } from './quantity';
import type { Unit } from './unit';

/** A value as a source prints it: a number, a bound or a range, with the decimals of its most precise number. */
export type PrintedValue = Extent & { readonly decimals: number };

/** The ways to write a bound: words or a symbol before the number, or words after it. */
const limits: Readonly<Record<BoundKind, RegExp>> = {
  'less-than': /^(?:less than|fewer than|under|below|<)\s*(\S+)$/i,
  'at-most': /^(?:at most|up to|no more than|<=|≤)\s*(\S+)$|^(\S+) or (?:less|fewer)$/i,
  'at-least': /^(?:at least|no less than|no fewer than|>=|≥)\s*(\S+)$|^(\S+) or more$/i,
  'more-than': /^(?:more than|over|above|>)\s*(\S+)$/i,
};

/** The ways to write a range. */
const ranges: readonly RegExp[] = [/^(\S+) to (\S+)$/i, /^between (\S+) and (\S+)$/i, /^([\d.]+) ?[–-] ?([\d.]+)$/];

const forms = '"less than 0.1", "at most 7", "at least 40", "more than 3000", "3 to 5"';

/** A value exactly as printed: a number, or a bound or range in one of the usual forms. */
export const printedValue = z
  .string({ error: 'Put the number in quotation marks, so that its trailing zeros are kept: "55.50".' })
  .transform((text, context): PrintedValue => {
    const read = readPrintedValue(text.trim());
    if (typeof read !== 'string') return read;
    context.issues.push({ code: 'custom', message: read, input: text });
    return z.NEVER;
  })
  .meta({ form: `digits in quotation marks, "55.50"; or a bound or a range: ${forms}` });

/** Parses a printed value. If it is invalid, returns a message that says what is wrong with it. */
export function readPrintedValue(text: string): PrintedValue | string {
  if (isDecimalText(text)) return { value: new Decimal(text), decimals: decimalsOf(text) };
  for (const kind of boundKinds) {
    const [, before, after] = limits[kind].exec(text) ?? [];
    const limit = before ?? after ?? '';
    if (isDecimalText(limit)) return { bounds: { kind, limit: new Decimal(limit) }, decimals: decimalsOf(limit) };
  }
  const [, from, to] = ranges.map((form) => form.exec(text)).find((found) => found !== null) ?? [];
  if (from !== undefined && to !== undefined && isDecimalText(from) && isDecimalText(to)) {
    const [low, high] = [new Decimal(from), new Decimal(to)];
    if (low.eq(high)) return `Both ends are ${from}: write "${from}".`;
    if (low.gt(high)) return `Write the lower end first: "${to} to ${from}".`;
    return { bounds: { kind: 'range', low, high }, decimals: Math.max(decimalsOf(from), decimalsOf(to)) };
  }
  return 'Write digits with a decimal point and no grouping: "1234.5".';
}

/**
 * Rewrites a bound or range in the words that the editors’ guide recommends: `less than 0.1` for `<0.1`. Returns null for anything else.
 */
export function boundInWords(text: string): string | null {
  const read = readPrintedValue(text.trim());
  if (typeof read === 'string' || isExact(read)) return null;
  const { bounds, decimals } = read;
  if (bounds.kind === 'range') return `${bounds.low.toFixed(decimals)} to ${bounds.high.toFixed(decimals)}`;
  return `${bounds.kind.replace('-', ' ')} ${bounds.limit.toFixed(decimals)}`;
}

/**
 * Whether a value is possible in the unit: a rank is a whole number from one to the number of ranked entities, and an exchange rate is
 * above zero.
 */
export function valueFits({ unit, value }: { readonly unit: Unit; readonly value: PrintedValue }): boolean {
  if (unit.kind === 'exchange-rate') return intervalOf(value).high?.value.gt(0) ?? true;
  if (unit.kind !== 'rank') return true;
  return isExact(value) && value.decimals === 0 && value.value.gte(1) && value.value.lte(unit.among);
}

export const valueMismatch = {
  path: ['value'],
  error: 'Write a rank as a whole number from 1 to the number of ranked entities. An exchange rate must be above zero.',
};
