import { simpleUnits, unitPrefixes, type SimpleUnit } from './cldr-units';

/** How to write numbers in a physical unit, and which operations are allowed on them. */
export interface PhysicalUnit {
  readonly one: string;
  readonly many: string;
  /** The symbol that readers may search for: `TWh`; null if the unit has none. */
  readonly symbol: string | null;
  /** Whether the amounts for two months add up to the amount for both months. Rates do not add up. */
  readonly addsUp: boolean;
  /**
   * Whether zero means the absence of what is measured, so that one number can be a multiple of another. In degrees Celsius it does not.
   */
  readonly hasTrueZero: boolean;
}

/** CLDR quantities whose amounts add up over time. Amounts of power, speed or temperature, for example, do not. */
const addingUp: ReadonlySet<string> = new Set(['area', 'digital', 'duration', 'energy', 'length', 'mass', 'volume']);
const withoutTrueZero: ReadonlySet<string> = new Set(['degree-celsius', 'degree-fahrenheit']);
const powers = [
  { word: 'square', sign: '²', quantity: 'area' },
  { word: 'cubic', sign: '³', quantity: 'volume' },
] as const;
const per = '-per-';
const known = new Map<string, PhysicalUnit>();

/** The length above which the name of a unit is not parsed. */
const longest = 100;

/**
 * Parses the name of a unit in the form used in content files: `tonne`, `terawatt-hour`, `square-kilometre`, `tonne-kilometre`,
 * `barrel-per-day`, `gram-per-kilowatt-hour`.
 *
 * @param of the substance measured, if it is part of the name: `CO₂` in “grams of CO₂ per kilowatt-hour”
 * @returns null if the name is not a unit
 */
export function physicalUnit(name: string, of?: string): PhysicalUnit | null {
  const key = of === undefined ? name : `${name} of ${of}`;
  const found = known.get(key);
  if (found !== undefined || name.length > longest) return found ?? null;
  const read = readUnit(name, of);
  if (read !== null) known.set(key, read);
  return read;
}

function readUnit(name: string, of: string | undefined): PhysicalUnit | null {
  const parts = partsOf(name).map(factorOf);
  const read = parts.filter((part) => part !== null);
  const [counted, ...below] = read;
  if (counted === undefined || read.length < parts.length) return null;
  const behind = `${of === undefined ? '' : ` of ${of}`}${below.map(perWords).join('')}`;
  return {
    one: counted.one + behind,
    many: counted.many + behind,
    symbol: read.map(({ symbol }) => symbol).join('/'),
    addsUp: below.length === 0 && addingUp.has(counted.quantity),
    hasTrueZero: !withoutTrueZero.has(name),
  };
}

function partsOf(name: string): readonly string[] {
  return simpleUnits.has(name) ? [name] : name.split(per);
}

/**
 * The unit before or after “per”: a simple unit, a length squared or cubed, or a product of two units
 * (`tonne-kilometre`).
 */
function factorOf(name: string): SimpleUnit | null {
  return simpleUnits.get(name) ?? powerOf(name) ?? productOf(name);
}

function powerOf(name: string): SimpleUnit | null {
  for (const { word, sign, quantity } of powers) {
    const length = name.startsWith(`${word}-`) ? simpleUnits.get(name.slice(word.length + 1)) : undefined;
    if (length?.quantity === 'length')
      return {
        one: `${word} ${length.one}`,
        many: `${word} ${length.many}`,
        symbol: length.symbol + sign,
        quantity,
      };
  }
  return null;
}

function productOf(name: string): SimpleUnit | null {
  for (const [first, second] of splitsOf(name)) {
    const [left, right] = [simpleUnits.get(first), simpleUnits.get(second)];
    if (left !== undefined && right !== undefined)
      return {
        one: `${left.one}-${right.one}`,
        many: `${left.one}-${right.many}`,
        symbol: left.symbol + right.symbol,
        quantity: addingUp.has(left.quantity) ? left.quantity : right.quantity,
      };
  }
  return null;
}

/** The ways to split a name at one of its hyphens. */
function splitsOf(name: string): readonly (readonly [string, string])[] {
  return [...name.matchAll(/-/g)].map(({ index }) => [name.slice(0, index), name.slice(index + 1)]);
}

/** The words for a rate: “a day”, “an hour”, but “per kilometre”. */
function perWords({ one, quantity }: SimpleUnit): string {
  return quantity === 'duration' ? ` ${one === 'hour' ? 'an' : 'a'} ${one}` : ` per ${one}`;
}

/** Valid unit names in which the first unknown part of the written name is replaced: `barrel-per-day` for `barel-per-day`. */
export function unitNamesLike(written: string): readonly string[] {
  if (written.length > longest) return [];
  const parts = written.split(per);
  const at = parts.findIndex((part) => factorOf(part) === null);
  return factorNamesLike(parts[at] ?? '').map((name) => parts.with(Math.max(0, at), name).join(per));
}

function factorNamesLike(part: string): readonly string[] {
  const simple = [...simpleUnits.keys()];
  const lengths = simple.filter((name) => simpleUnits.get(name)?.quantity === 'length');
  return [
    ...simple,
    ...powers.flatMap(({ word }) => lengths.map((name) => `${word}-${name}`)),
    ...splitsOf(part).flatMap(([first, second]) => [
      ...(simpleUnits.has(second) ? simple.map((name) => `${name}-${second}`) : []),
      ...(simpleUnits.has(first) ? simple.map((name) => `${first}-${name}`) : []),
    ]),
  ];
}

/** Returns the unit for a symbol or a plural: `terawatt-hour` for `TWh`, `square-foot` for `square feet`; null if there is none. */
export function unitAsWritten(written: string): string | null {
  const parts = written.length > longest ? [] : written.split('/').map(factorMeant);
  return parts.length === 0 || parts.includes(null) ? null : parts.join(per);
}

/** Symbols of CLDR units that mean something else in published numbers: `C` for Celsius, `MT` for metric tons, `tn` for trillion. */
const unclearSigns: ReadonlySet<string> = new Set([
  'B',
  'C',
  'F',
  'G',
  'S',
  'T',
  'GT',
  'MT',
  'PT',
  'tn',
  'mt',
  'c',
  'q',
  'w',
]);
/**
 * The units of time that are recognised by their symbols. Other symbols for units of time are little known or ambiguous: `m` is a minute or
 * a metre.
 */
const timesBySign = /^(?:year|day|hour|(?:milli|micro|nano)?second)$/;

/**
 * The unit that a symbol means; null if there is none or the symbol is ambiguous. If several units share the symbol, the unit without a
 * prefix is meant: `ft` is a foot, not a femtotonne.
 */
function unitOfSign(sign: string): string | null {
  if (unclearSigns.has(sign)) return null;
  const known = factorNamesLike('').filter((name) => {
    const isTime = simpleUnits.get(name)?.quantity === 'duration';
    const isPartOfTonne = /.tonne$/.test(name) && !/^(?:kilo|mega|giga|tera)tonne$/.test(name);
    return physicalUnit(name)?.symbol === sign && !isPartOfTonne && (!isTime || timesBySign.test(name));
  });
  const plain = known.filter((name) => !hasPrefix(name));
  const [only, ...others] = plain.length > 0 ? plain : known;
  return only !== undefined && others.length === 0 ? only : null;
}

function hasPrefix(name: string): boolean {
  return unitPrefixes.some(({ word }) => name.startsWith(word) && simpleUnits.has(name.slice(word.length)));
}

function factorMeant(written: string): string | null {
  const sign = written
    .trim()
    .replaceAll('\u00B5', '\u03BC')
    .replace(/^(.?)L$/, '$1l')
    .replace(/2$/, '²')
    .replace(/3$/, '³');
  const name = sign.toLowerCase().replaceAll(' ', '-');
  const names = factorNamesLike('');
  return (
    unitOfSign(sign) ??
    names.find((other) => physicalUnit(other)?.many.toLowerCase().replaceAll(' ', '-') === name) ??
    null
  );
}
