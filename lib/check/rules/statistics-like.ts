import { assertNever } from '../../domain/assert-never';
import type { Catalog } from '../../domain/catalog';
import { currencyMeant } from '../../domain/currency';
import { multipliers, type Unit } from '../../domain/unit';
import { meantUnit } from '../../domain/unit-meant';
import { exactEnds, formatNumber, formatQuantity } from '../../format/format-quantity';
import { formatPeriod } from '../../format/format-period';
import type { ResolvedStatistic, Resolve } from '../../numbers/resolve';
import { referenceKey, type Statistic, type StatisticReference } from '../../domain/statistic';
import type { FoundFigure } from '../../prose/figures-of-fact';
import { periodKey } from '../../domain/period';
import { decimalsOf, Decimal } from '../../domain/decimal';
import { valueOf } from '../context';

/** The most statistics that a hint names. */
const most = 3;

/**
 * The statistics whose rendered value matches a typed number, nearest first, as sentences for a hint. A number with
 * fewer digits matches the rounded statistic. Signs are ignored: "fell 20%". A number with a currency or unit matches
 * only statistics with the same one.
 */
export function statisticsLike({ kind, value, text }: FoundFigure, catalog: Catalog, resolve: Resolve): string[] {
  if (value === null) return [];
  const typed = value.abs();
  const isOfUnit = unitNamed(kind, text);
  const digits = decimalsOf(/\d[\d.]*\d|\d/.exec(text.replaceAll(',', ''))?.[0] ?? '0');
  const matches = [...catalog.statistics].flatMap(([id, statistic]) =>
    readings(id, statistic, catalog).flatMap((reference) => {
      const found = valueOf(() => resolve(reference));
      if (found === null || !kinds(found).includes(kind) || !isOfUnit(found.quantity.unit)) return [];
      const { quantity } = found;
      const decimals = Math.min(digits, quantity.decimals);
      const alike = exactEnds(quantity).find((end) => {
        const shown = new Decimal(formatNumber(end, { as: 'magnitude', decimals }).replaceAll(',', ''));
        return shown.times(multipliers[end.multiplier]).eq(typed);
      });
      return alike === undefined ? [] : [{ reference, found, decimals, gap: alike.value.abs().minus(typed).abs() }];
    }),
  );
  const own = (reference: StatisticReference): number => (reference.at === null ? 0 : 1);
  return matches
    .sort((a, b) => own(a.reference) - own(b.reference) || a.gap.cmp(b.gap))
    .slice(0, most)
    .map(({ reference, found, decimals }) => suggestion(reference, found, decimals));
}

/** A statistic for its own period and, if it comes from a series, for every other one. */
function readings(id: StatisticReference['id'], statistic: Statistic, catalog: Catalog): StatisticReference[] {
  const own = { id, at: null };
  if (statistic.kind !== 'observed') return [own];
  const observations = catalog.series.get(statistic.series)?.observations.get(statistic.entity) ?? [];
  const others = observations.filter(({ period }) => periodKey(period) !== periodKey(statistic.period));
  return [own, ...others.map(({ period }) => ({ id, at: period }))];
}

function suggestion(reference: StatisticReference, { quantity, period }: ResolvedStatistic, decimals: number): string {
  const at = reference.at === null ? '' : ` at="${periodKey(reference.at)}"`;
  const as = exactEnds(quantity).some(({ value }) => value.lt(0)) ? ' as="magnitude"' : '';
  const fewer = decimals < quantity.decimals ? ` decimals="${decimals}"` : '';
  const text = formatQuantity(quantity, { as: 'magnitude', decimals });
  const stat = `<Stat of="${reference.id}"${at}${as}${fewer}>${text}</Stat>`;
  return `${stat} is ${referenceKey(reference)}, ${formatPeriod(period, 'alone')}.`;
}

/**
 * Whether a unit is the one that a number names: `£` in “£2bn”, `TWh`, the dinars in “five Kuwaiti dinars”. Any unit,
 * if it names none.
 */
function unitNamed(kind: FoundFigure['kind'], text: string): (unit: Unit) => boolean {
  const words = text.replace(multipliedNumber, ' ').trim().split(/\s+/);
  const tails = words.map((_, index) => words.slice(index).join(' '));
  if (kind === 'money') {
    const [currency] = tails.flatMap((tail) => currencyMeant(tail) ?? []);
    return (unit) =>
      currency === undefined ||
      ((unit.kind === 'currency' || unit.kind === 'exchange-rate') && unit.currency === currency);
  }
  const [meant] = kind === 'count' ? tails.flatMap((tail) => meantUnit(tail) ?? []) : [];
  return (unit) => meant === undefined || (unit.kind === 'physical' && unit.unit === meant.unit);
}

const multipliedNumber = /[-−]?\d[\d.,]*\s?(?:(?:thousand|million|billion|trillion|mn|bn|tn|trn|m|k)(?!\p{L}))?/giu;

function kinds({ quantity: { unit } }: ResolvedStatistic): readonly FoundFigure['kind'][] {
  switch (unit.kind) {
    case 'percent':
    case 'percent-change':
    case 'percent-a-year':
      return ['percent'];
    case 'points':
      return ['points'];
    case 'currency':
    case 'exchange-rate':
      return ['money'];
    case 'count':
    case 'physical':
    case 'index':
    case 'per-head':
      return ['count'];
    case 'rank':
      return [];
    case 'ratio':
      return ['multiple'];
    default:
      return assertNever(unit);
  }
}
