import { t } from '../messages/messages';

/** Numbers up to this one are written in words. */
const mostInWords = 10;

/** Writes a rank with the number of ranked entities: `second of six`. If there are more than ten, both are in digits: `2nd of 40`. */
export function formatRank(place: number, among: number): string {
  return among > mostInWords
    ? t('rank.among', { place: t('rank.ordinalDigits', { place }), among })
    : t('rank.among', { place: formatOrdinal(place), among: formatCount(among) });
}

/** Writes a rank in words up to ten (`second`), and in digits above (`11th`). */
export function formatOrdinal(place: number): string {
  return t('rank.ordinal', { place });
}

/** Writes a count within a sentence: in words up to ten (`four`), and in digits above (`11`). */
export function formatCount(count: number): string {
  return t('rank.count', { count });
}
