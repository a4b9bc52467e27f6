import { assertNever } from '../domain/assert-never';
import { statedMultiple, statedQuantity, type Assertion, type Unmeasured } from '../domain/assertion';
import { type Hedge } from '../domain/hedge';
import { assertionsOf, type Claim } from '../domain/claim';
import type { StatisticId } from '../domain/ids';
import type { Decimal } from '../domain/decimal';
import type { Unit } from '../domain/unit';
import { t, type MessageKey } from '../messages/messages';
import { formatPeriod } from './format-period';
import { formatQuantity, type QuantityStyle } from './format-quantity';
import { formatCount, formatOrdinal } from './format-rank';

/** The message for each hedge (“about”, “nearly”) before a stated number; null for a number without a hedge. */
const hedged: Record<Hedge, MessageKey | null> = {
  is: null,
  about: 'claimed.about',
  nearly: 'claimed.nearly',
  'more-than': 'bounds.more-than',
  'at-least': 'bounds.at-least',
  'less-than': 'bounds.less-than',
  'at-most': 'bounds.at-most',
};

/** The assertion as readers see it: `nearly 30%`, `a fall of about 20%`, `2 times`, `second highest of five`. */
export function formatAssertion(asserts: Assertion): string {
  switch (asserts.relation) {
    case 'is':
    case 'about':
    case 'nearly':
    case 'more-than':
    case 'at-least':
    case 'less-than':
    case 'at-most':
      return withHedge(asserts.relation, formatQuantity(statedQuantity(asserts.value, asserts)));
    case 'between':
      return t('claimed.between', {
        from: formatQuantity(statedQuantity(asserts.value, asserts)),
        to: formatQuantity(statedQuantity(asserts.to, asserts)),
      });
    case 'rose-by':
      return t('claimed.rise', {
        number: withHedge(asserts.hedge, formatQuantity(statedQuantity(asserts.value, asserts))),
      });
    case 'fell-by':
      return t('claimed.fall', {
        number: withHedge(asserts.hedge, formatQuantity(statedQuantity(asserts.value, asserts))),
      });
    case 'times':
      return withHedge(asserts.hedge, formatQuantity(statedMultiple(asserts.value)));
    case 'ranked': {
      const place = formatPlaceAmong(asserts.place, asserts.from, asserts.among.length);
      const { since } = asserts;
      if (since === undefined) return place;
      return t('claimed.everySince', { place, since: formatPeriod(since, 'noun') });
    }
    case 'reached':
      return t('claimed.reached', {
        number: formatQuantity(statedQuantity(asserts.value, asserts)),
        by: formatPeriod(asserts.by, 'by'),
      });
    case 'rose':
    case 'fell': {
      const { relation, since } = asserts;
      if (since === undefined) return t('claimed.moved', { relation });
      return t('claimed.movedSince', { relation, since: formatPeriod(since, 'noun') });
    }
    case 'rose-every-time':
    case 'fell-every-time': {
      const relation = asserts.relation === 'rose-every-time' ? 'up' : 'down';
      return t('claimed.movedEveryTime', { relation, since: formatPeriod(asserts.since, 'noun') });
    }
    case 'highest':
    case 'lowest':
      return t('claimed.extreme', { end: asserts.relation, since: formatPeriod(asserts.since, 'noun') });
    default:
      return assertNever(asserts);
  }
}

/**
 * How to write a measured number next to a claim: rounding never moves the number to or across a limit in the claim, such as the 30% in
 * “more than 30%”.
 */
export function besideClaim(asserts: Assertion): QuantityStyle {
  return { as: 'value', decimals: null, distinctFrom: limitsOf(asserts) };
}

/** The fields of a claim that contain the claimed number, whether or not it is measured, and the numbers related to the claim. */
export type ClaimedNumber = Pick<Claim, 'asserts' | 'also' | 'unmeasured' | 'context'>;

/**
 * How to write a number in a fact-check’s body. If the claim says “more than 30%”, a measured 30.2% is never rounded to 30%, even if the
 * author asks for no decimals. This applies to the claim’s measure and to related numbers (`context`). `besideClaim` does the same for the
 * numbers in the comparison.
 *
 * @param claim the fact-check’s claim; null outside fact-checks
 */
export function inTextOn(
  claim: ClaimedNumber | null,
  { id, unit }: { readonly id: StatisticId; readonly unit: Unit },
  style: QuantityStyle,
): QuantityStyle {
  if (claim === null) return style;
  const { unmeasured: stated, context } = claim;
  const measuredBy = assertionsOf(claim).filter(({ asserts }) => asserts.measure.id === id);
  if (measuredBy.length === 0 && !context.some(({ measure }) => measure.id === id)) return style;
  const distinctFrom = [
    ...measuredBy.flatMap(({ asserts }) => (unitKindOf(asserts) === unit.kind ? limitsOf(asserts) : [])),
    ...(stated !== undefined && stated.unit.kind === unit.kind && isLimit[stated.hedge]
      ? [statedQuantity(stated.value, stated).value]
      : []),
  ];
  return { ...style, distinctFrom };
}

/** The kind of unit of the claimed number; null for a rank or a trend. */
function unitKindOf(asserts: Assertion): Unit['kind'] | null {
  if (asserts.relation === 'times') return 'ratio';
  return 'unit' in asserts ? asserts.unit.kind : null;
}

const isLimit: Record<Hedge, boolean> = {
  is: false,
  about: false,
  nearly: true,
  'more-than': true,
  'at-least': true,
  'less-than': true,
  'at-most': true,
};

function limitsOf(asserts: Assertion): readonly Decimal[] {
  if (!('value' in asserts)) return [];
  switch (asserts.relation) {
    case 'between':
      return [statedQuantity(asserts.value, asserts).value, statedQuantity(asserts.to, asserts).value];
    case 'reached':
      return [statedQuantity(asserts.value, asserts).value];
    case 'times':
      return isLimit[asserts.hedge] ? [statedMultiple(asserts.value).value] : [];
    case 'rose-by':
      return isLimit[asserts.hedge] ? [statedQuantity(asserts.value, asserts).value] : [];
    case 'fell-by':
      return isLimit[asserts.hedge] ? [statedQuantity(asserts.value, asserts).value.times(-1)] : [];
    default:
      return isLimit[asserts.relation] ? [statedQuantity(asserts.value, asserts).value] : [];
  }
}

/** Writes a claimed number that no statistic measures. */
export function formatUnmeasured(stated: Unmeasured): string {
  return withHedge(stated.hedge, formatQuantity(statedQuantity(stated.value, stated)));
}

/** A rank: `highest`, `second highest`, `third lowest`. */
export function formatPlace(place: number, from: 'highest' | 'lowest'): string {
  return t(`rank.${from}`, { place, ordinal: formatOrdinal(place) });
}

/** A rank with the number of ranked entities: `second highest of five`. */
export function formatPlaceAmong(place: number, from: 'highest' | 'lowest', among: number): string {
  return t('rank.among', { place: formatPlace(place, from), among: formatCount(among) });
}

/** A number with its hedge: `more than 940`. */
export function withHedge(hedge: Hedge, number: string): string {
  const key = hedged[hedge];
  return key === null ? number : t(key, { number, limit: number });
}
