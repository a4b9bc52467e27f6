import { Decimal, scaledBy } from '../domain/decimal';

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The factors for the words and abbreviations that multiply the number before them. */
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  lac: 1e5,
  lkh: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  mio: 1e6,
  m: 1e6,
  crore: 1e7,
  cr: 1e7,
  milliard: 1e9,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  mrd: 1e9,
  b: 1e9,
  kharab: 1e11,
  trillion: 1e12,
  trln: 1e12,
  trn: 1e12,
  tn: 1e12,
  t: 1e12,
  quadrillion: 1e15,
};

const smallWords = small.join('|');
const tensWords = tens.slice(2).join('|');

/**
 * Separators between groups of digits: `4,500`; `12,00,000` in India; `12'000` in Switzerland; `12 000`, with a space
 * of any width.
 */
const separator = String.raw`[,'’\u0020\u00A0\u2007\u2009\u202F]`;
export const grouped = String.raw`\d{1,3}(?:${separator}\d{2,3})*${separator}\d{3}(?!\d)(?:\.\d+)?`;

/** A number in digits, as written in prose: `4,500`, `39.6`, `20`, `2½`. */
export const digits = String.raw`(?:${grouped}|\d+(?:\.\d+)?[¼-¾⅐-⅞]?|[¼-¾⅐-⅞])`;

/** Halves, thirds and quarters after numbers in words: `one and a half`, `one-and-a-half`. */
const andPart = String.raw`[-\s]and[-\s]a[-\s](?:half|quarter|third)`;

/** A whole number in words, up to ninety-nine: `seven`, `twenty-five`. */
export const word = String.raw`(?:(?:${tensWords})(?:[-\s](?:${small.slice(1, 10).join('|')}))?|${smallWords})(?![\p{L}\p{N}])`;

/** Words that multiply a number, singular or plural. */
export const scale = String.raw`(?:dozen|hundred|thousand|million|milliard|billion|trillion|quadrillion|lakh|lac|lkh|crore|kharab|Thousand|Million|Billion|Trillion|Lakh|Lac|Crore)s?(?![\p{L}\p{N}])`;

/** Matches every text that contains a scale, as a word or as an abbreviation after digits. */
export const anyScale =
  /dozen|hundred|thousand|million|milliard|billion|trillion|quadrillion|la[ck]|lkh|crore|kharab|\d[¼-¾⅐-⅞]?\s?(?:bl?n|tr?l?n|ml?n|mio|mrd|crs?|m|k)/i;

/** Abbreviations for scales after digits. */
export const abbreviation = String.raw`(?:bn|Bn|BN|bln|trn|trln|tn|mn|Mn|mln|Mln|mio|Mio|mrd|Mrd|crs?|Crs?|CR|m|k|K)(?![\p{L}\p{N}])`;
const scaled = String.raw`(?:[-\s]${scale})+(?:\s(?:and\s)?${word})?`;

/**
 * Matches every text that contains a number, in digits or in words. “A”, “several” and “half” are numbers only before a
 * scale.
 */
export const anyNumber = new RegExp(
  String.raw`[\d¼-¾⅐-⅞]|\b(?:${tensWords}|${smallWords})\b|dozen|hundred|thousand|illion|milliard|la[ck]|lkh|crore|kharab`,
  'i',
);

/** A number with a scale: `two million`, `1.19 trillion`, `half a million`, `a quarter million`, `two hundred and fifty`, `3bn`. */
export const scaledNumber = String.raw`(?:(?:(?:half[-\s])?(?:${digits}|(?:${word})(?:${andPart})?|an?(?!\sdozen)|several|a\s(?:few|couple\sof))|half(?!\sdozen)|(?:an?|three)[-\s]quarters?(?:\sof\sa)?)${scaled}|hundred\s(?:thousand|million|billion|trillion)|${digits}(?:${scale}(?:\s${scale})*|\s?${abbreviation}))`;

/** Any number, in digits or words, with or without a scale: `39.6`, `two and a half`, `3bn`. */
export const number = String.raw`(?:${scaledNumber}|(?:${digits}|${word})(?:${andPart})?)`;

/** A number, or a range from one number to another: `10–15`, `three to five`. */
export const numberOrRange = String.raw`${number}(?:\s?(?:[-–—]|to|or|and)\s?${number})?`;

/**
 * Replaces fractions in words with their signs: `two and a half` → `two½`, `half a million` → `½ million`,
 * `three-quarters of a million` → `¾ million`.
 */
function withSignsOfParts(text: string): string {
  const sign = (part: string): string => (part === 'half' ? '½' : part === 'third' ? '⅓' : '¼');
  return text
    .replace(/[-\s]and[-\s]a[-\s](half|quarter|third)\b/, (_, part: string) => sign(part))
    .replace(/^(?:an?\s)?(half|quarter)(?:\sof)?(?:[-\s]an?)?(?=$|[-\s][a-z])/, (_, part: string) => sign(part))
    .replace(/^three[-\s]quarters(?:\sof\sa)?(?=[-\s][a-z])/, '¾')
    .replace(/^hundred\s/, '100 ');
}

/** The value of a fraction sign: `½` → 0.5. */
function partValue(sign: string): Decimal | null {
  const [, over = '', under = ''] = /^(\d+)⁄(\d+)$/.exec(sign.normalize('NFKC')) ?? [];
  return over === '' ? null : new Decimal(over).div(under);
}

/**
 * Parses a single number in prose: `−4,500` → −4500, `two hundred and fifty` → 250, `3bn` → 3,000,000,000, `4¼` → 4.25.
 *
 * @returns null for anything else, such as a range or `several million`
 */
export function readNumber(text: string): Decimal | null {
  const parts = withSignsOfParts(text.toLowerCase())
    .replace(/(?<=\d)[,'’\s](?=\d)/g, '')
    .replaceAll(',', '')
    .replace(/^[−-]/, 'minus ')
    .match(/[a-z]+|\d+(?:\.\d+)?|\S/g);
  let total = new Decimal(0);
  let current: Decimal | null = null;
  let sign = 1;
  for (const part of parts ?? []) {
    const one = Object.hasOwn(scales, part) ? part : part.replace(/s$/, '');
    const factor = Object.hasOwn(scales, one) ? scales[one] : undefined;
    if (part === 'minus') sign = -1;
    else if (part === 'and' || part === '-') continue;
    else if (part === 'a' || part === 'an') current = new Decimal(1);
    else if (factor !== undefined) {
      if (current === null) return null;
      // A lakh crore is a lakh times a crore.
      if (current.eq(0)) total = total.times(factor);
      current = current.times(factor);
      if (factor >= 1e3) [total, current] = [total.plus(current), new Decimal(0)];
    } else {
      const fraction = partValue(part);
      const value = fraction ?? (/^\d/.test(part) ? new Decimal(part) : wordValue(part));
      if (value === null || (fraction === null ? !follows(current, value) : current?.round(0).eq(current) === false))
        return null;
      current = (current ?? new Decimal(0)).plus(value);
    }
  }
  return current === null ? null : total.plus(current).times(sign);
}

/** Parses a number with a power of ten: `1e6`, `3 × 10^6`, `10⁶`. Null for exponents of three digits or more, which no quantity needs. */
export function readPower(text: string): Decimal | null {
  const plain = text.normalize('NFKC').replaceAll('−', '-').replace(/\s/g, '').toLowerCase();
  const [, sign = '', factor, power = ''] =
    /^(-?)(?:(\d+(?:\.\d+)?)(?:e|[×x*]10\^?)|10\^?)([+-]?\d{1,2})$/.exec(plain) ?? [];
  return power === '' ? null : scaledBy(new Decimal(`${sign}${factor ?? '1'}`), Number(power));
}

/**
 * Whether a value belongs to the same number as the words before it: `five` does after `twenty` or `two hundred`. After `three`, it begins
 * a second number.
 */
function follows(current: Decimal | null, value: Decimal): boolean {
  if (current === null || current.eq(0)) return true;
  const room = current.mod(100).eq(0) ? 100 : current.mod(10).eq(0) && current.gte(20) ? 10 : 0;
  return value.lt(room);
}

function wordValue(text: string): Decimal | null {
  const one = small.indexOf(text);
  if (one !== -1) return new Decimal(one);
  const ten = tens.indexOf(text);
  return ten < 2 ? null : new Decimal(ten * 10);
}
