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
  const [ordinal, cardinal] = [ordinals[place - 1], cardinals[among - 1]];
  return ordinal === undefined || cardinal === undefined
    ? `${ordinalDigits(place)} of ${among}`
    : `${ordinal} of ${cardinal}`;
}

function ordinalDigits(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}
