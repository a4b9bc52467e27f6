import type { KnownQuantity } from '../domain/quantity';
import type { WordUse } from '../domain/vocabulary';
import { statReference } from '../domain/vocabulary';
import { formatDate } from '../format/format-period';
import { inTextOn, type ClaimedNumber } from '../format/format-claim';
import { formatAsWritten, formatQuantity, type QuantityStyle } from '../format/format-quantity';
import { t } from '../messages/messages';
import type { Resolve } from '../numbers/resolve';
import { pinned } from '../numbers/vintage';

/** The dates of an article. They decide which values of its numbers are shown. */
export interface TextDays {
  readonly publishedOn: string;
  readonly updatedOn?: string | undefined;
  /** If set, the article keeps the values that its numbers had on this day. */
  readonly asOf?: string | undefined;
}

/** A number in prose, as readers see it. */
export interface FormattedStat {
  /** The current value: `3.7%`. */
  readonly now: string;
  /**
   * The value on the `asOf` day, and a phrase for that day: `3.8%`, `when this was published`. Null if there is no `asOf` day, or if this
   * value is printed exactly like the current value.
   */
  readonly then: { readonly text: string; readonly when: string } | null;
}

/**
 * Formats a number in prose: its current value and, if an article has an `asOf` day, its value on that day.
 *
 * @param days null for prose that always shows current values
 * @param claim the claim, for prose in a fact-check; otherwise null
 * @throws NumberError or NotLinked, like `resolve`
 */
export function formatStat(
  use: Extract<WordUse, { word: 'Stat' }>,
  days: TextDays | null,
  resolve: Resolve,
  claim: ClaimedNumber | null = null,
): FormattedStat {
  const reference = statReference(use);
  const styleOf = ({ unit }: KnownQuantity): QuantityStyle =>
    inTextOn(claim, { id: reference.id, unit }, { as: use.as, decimals: use.decimals ?? null });
  const textOf = (read: Resolve): string => {
    const { quantity } = read(reference);
    return formatQuantity(quantity, styleOf(quantity));
  };
  const { quantity } = resolve(reference);
  const now = formatAsWritten(quantity, styleOf(quantity), use.text);
  if (days?.asOf === undefined) return { now, then: null };
  const text = textOf(pinned(resolve, days.asOf));
  return { now, then: text === textOf(resolve) ? null : { text, when: whenOf(days.asOf, days) } };
}

function whenOf(asOf: string, { publishedOn, updatedOn }: TextDays): string {
  if (asOf === publishedOn) return t('number.then.published');
  return asOf === updatedOn ? t('number.then.updated') : t('number.then.on', { date: formatDate(asOf) });
}
