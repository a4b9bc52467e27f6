/** `nominal` for current prices, `real` for amounts that are adjusted for inflation. */
export type Prices = 'nominal' | 'real';

/** Words beside a number that state whether it is in current or constant prices. */
export interface PricesReading {
  readonly kind: 'prices';
  readonly number: number;
  readonly prices: Prices;
  readonly word: string;
  readonly start: number;
}

const real =
  '(?:in real terms|(?:at|in) constant prices|(?<!not )adjusted for inflation|(?:after|allowing for) inflation)';
const nominal =
  '(?:in nominal terms|(?:at|in) current prices|not adjusted for inflation|in (?:the )?\\p{L}+ of the day)';
const words = `(?:(${real})|(${nominal}))`;

const after = new RegExp(`^[^.;:()“”\\uFFFC]{0,40}?\\s${words}(?!\\p{L})`, 'iu');
/** Only at the start of a clause: in “54 in real terms, and 60 …” the words are about the number before them. */
const before = new RegExp(`(?:^|[.;:,(–—] ?)${words},?\\s[^.;:()“”\\uFFFC]{0,30}$`, 'iu');

/** The words beside a number that say whether it is adjusted for inflation: “2.5 billion in real terms”. */
export function pricesIn(text: string, places: readonly number[]): PricesReading[] {
  return places.flatMap((at, number): PricesReading[] => {
    const lead = text.slice(Math.max(0, at - 80), at);
    const ahead = before.exec(lead);
    const [found, from] = ahead === null ? [after.exec(text.slice(at + 1)), at + 1] : [ahead, at - lead.length];
    if (found === null) return [];
    const word = found[1] ?? found[2] ?? '';
    const start = from + found.index + found[0].indexOf(word);
    return [{ kind: 'prices', number, prices: found[1] === undefined ? 'nominal' : 'real', word, start }];
  });
}
