import { Decimal } from '../domain/decimal';
import { readNumber } from './numerals';

const parts: readonly (readonly [name: RegExp, of: number])[] = [
  [/^(?:half|halves|second)$/, 2],
  [/^thirds?$/, 3],
  [/^(?:quarter|fourth)s?$/, 4],
  [/^fifths?$/, 5],
  [/^sixths?$/, 6],
  [/^sevenths?$/, 7],
  [/^eighths?$/, 8],
  [/^ninths?$/, 9],
  [/^tenths?$/, 10],
  [/^twentieths?$/, 20],
  [/^hundredths?$/, 100],
];

/**
 * Parses a share in prose: `one factory in ten` → 0.1; `two-thirds`, `⅔` and `2/3` → 0.666…; `every third` → 0.333….
 *
 * @returns null for any other text, such as the ratio `five to one`
 */
export function readShare(text: string): Decimal | null {
  const plain = text.toLowerCase().replace('-in-', ' in ').replace(/\s+/g, ' ').trim();
  const [, over, under] = /^([^ ]+(?:-[^ ]+)?)(?: .+)? (?:in|of|out of)(?: every)? (.+)$/.exec(plain) ?? [];
  if (over !== undefined && under !== undefined) return quotient(readNumber(over), readNumber(under));
  const [, above, below] = /^(\d+)[/⁄](\d+)$/.exec(plain.normalize('NFKC')) ?? [];
  if (above !== undefined && below !== undefined) return quotient(new Decimal(above), new Decimal(below));
  const words = plain.split(/[ -]/);
  const of = partNamed(words.at(-1) ?? '');
  if (of === null) return null;
  const many = words.slice(0, -1).join(' ');
  return quotient(many === '' || many === 'every' ? new Decimal(1) : readNumber(many), of);
}

function quotient(over: Decimal | null, under: Decimal | null): Decimal | null {
  return over === null || under === null || under.eq(0) ? null : over.div(under);
}

function partNamed(word: string): Decimal | null {
  const part = parts.find(([name]) => name.test(word));
  return part === undefined ? null : new Decimal(part[1]);
}
