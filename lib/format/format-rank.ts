const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const;
const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** Writes a place among several: `second of six`; in digits where more than ten are ranked: `2nd of 40`. */
export function formatRank(place: number, among: number): string {
  return among > cardinals.length
    ? `${ordinalDigits(place)} of ${among}`
    : `${formatOrdinal(place)} of ${formatCount(among)}`;
}

/** Writes a place: `second`; beyond the tenth in digits, `11th`. */
export function formatOrdinal(place: number): string {
  return ordinals[place - 1] ?? ordinalDigits(place);
}

/** Writes how many there are in a sentence: `four`; more than ten in digits. */
export function formatCount(count: number): string {
  return cardinals[count - 1] ?? String(count);
}

function ordinalDigits(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}
