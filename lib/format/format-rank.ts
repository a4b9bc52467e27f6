import { t } from '../messages/messages';

/** Numbers up to this one are written in words. */
const mostInWords = 10;

/** Writes a rank among several: `second of six`; in digits if there are more than ten: `2nd of 40`. */
export function formatRank(place: number, among: number): string {
  return among > mostInWords
    ? t('rank.among', { place: t('rank.ordinalDigits', { place }), among })
    : t('rank.among', { place: formatOrdinal(place), among: formatCount(among) });
}

/** Writes a rank: `second`; above ten in digits, `11th`. */
export function formatOrdinal(place: number): string {
  return t('rank.ordinal', { place });
}

/** Writes a count within a sentence: `four`; above ten in digits. */
export function formatCount(count: number): string {
  return t('rank.count', { count });
}
