import { assertNever } from '../domain/assert-never';
import { currencyOf } from '../domain/currency';
import { physicalOf, type Multiplier, type Unit } from '../domain/unit';
import { messagesLanguage, t } from '../messages/messages';

/** A unit as readers see it next to numbers: `% of GDP`, `US dollars, current prices`, `tonnes`. */
export function formatUnit(unit: Unit): string {
  switch (unit.kind) {
    case 'percent':
    case 'points':
      return t(`unit.${unit.kind}`, { whole: unit.of });
    case 'percent-change':
    case 'percent-a-year':
    case 'ratio':
      return t(`unit.${unit.kind}`);
    case 'currency': {
      const currency = currencyOf(unit.currency, messagesLanguage()).many;
      return unit.prices === 'nominal'
        ? t('unit.currentPrices', { currency })
        : t('unit.pricesOf', { currency, year: unit.prices.real });
    }
    case 'count':
      return unit.many;
    case 'physical':
      return physicalOf(unit).many;
    case 'per-head':
      return t('unit.per-head', { unit: formatUnit(unit.amount) });
    case 'exchange-rate':
      return t('unit.exchange-rate', {
        currency: currencyOf(unit.currency, messagesLanguage()).many,
        per: currencyOf(unit.per, messagesLanguage()).one,
      });
    case 'index':
      return t('unit.index', { base: unit.base });
    case 'rank':
      return t(`unit.rank.${unit.first}`, { among: unit.among });
    default:
      return assertNever(unit);
  }
}

/** A unit with the multiplier of its numbers: `billion US dollars, current prices`. */
export function formatScaledUnit(unit: Unit, multiplier: Multiplier): string {
  const formatted = formatUnit(unit);
  return multiplier === 'one' ? formatted : t(`unit.${multiplier}`, { unit: formatted });
}
