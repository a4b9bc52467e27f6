import { t } from '../messages/messages';

/** Up to so many are told in words. */
const mostInWords = 10;

/** Writes a place among several: `second of six`; in digits where more than ten are ranked: `2nd of 40`. */
export function formatRank(place: number, among: number): string {
  return among > mostInWords
    ? t('rank.among', { place: t('rank.ordinalDigits', { place }), among })
    : t('rank.among', { place: formatOrdinal(place), among: formatCount(among) });
}

/** Writes a place: `second`; beyond the tenth in digits, `11th`. */
export function formatOrdinal(place: number): string {
  return t('rank.ordinal', { place });
}

/** Writes how many there are in a sentence: `four`; more than ten in digits. */
export function formatCount(count: number): string {
  return t('rank.count', { count });
}
