import { simpleUnits, unitPrefixes, type SimpleUnit } from './cldr-units';

/** How numbers of a physical unit are written, and what may be done with them. */
export interface PhysicalUnit {
  readonly one: string;
  readonly many: string;
  /** Its sign, by which readers look for it: `TWh`; null where it has none. */
  readonly symbol: string | null;
  /** Whether amounts of two months add up to that of both; those of a rate do not. */
  readonly addsUp: boolean;
  /** Whether nought is none of it, so that one is a multiple of another: of degrees Celsius it is not. */
  readonly hasNought: boolean;
}

/** What is measured by amounts that add up over time, by CLDR’s words; of power, speed or temperature they do not. */
const addingUp: ReadonlySet<string> = new Set(['area', 'digital', 'duration', 'energy', 'length', 'mass', 'volume']);
const withoutNought: ReadonlySet<string> = new Set(['degree-celsius', 'degree-fahrenheit']);
const powers = [
  { word: 'square', sign: '²', quantity: 'area' },
  { word: 'cubic', sign: '³', quantity: 'volume' },
] as const;
const per = '-per-';
const known = new Map<string, PhysicalUnit>();

/** A name longer than this is not looked into. */
const longest = 100;

/**
 * Reads the name of a unit as content writes it: `tonne`, `terawatt-hour`, `square-kilometre`, `tonne-kilometre`,
 * `barrel-per-day`, `gram-per-kilowatt-hour`.
 *
 * @param of what is measured, where the words say so: `CO₂` of “grams of CO₂ per kilowatt-hour”
 * @returns null for what is no unit
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
    hasNought: !withoutNought.has(name),
  };
}

function partsOf(name: string): readonly string[] {
  return simpleUnits.has(name) ? [name] : name.split(per);
}

/** What stands before or behind “per”: a simple unit, a length squared or cubed, or a product of two (`tonne-kilometre`). */
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

/** The ways to part a name at one of its hyphens. */
function splitsOf(name: string): readonly (readonly [string, string])[] {
  return [...name.matchAll(/-/g)].map(({ index }) => [name.slice(0, index), name.slice(index + 1)]);
}

/** So much a day, an hour; per kilometre. */
function perWords({ one, quantity }: SimpleUnit): string {
  return quantity === 'duration' ? ` ${one === 'hour' ? 'an' : 'a'} ${one}` : ` per ${one}`;
}

/** Names of units that differ from what was written in the first part of it that is none. */
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

/** The unit of which a text is the sign or the plural: `TWh`, `km2`, `km/h`, `square feet`; null for none. */
export function unitAsWritten(written: string): string | null {
  const parts = written.length > longest ? [] : written.split('/').map(factorMeant);
  return parts.length === 0 || parts.includes(null) ? null : parts.join(per);
}

/** Signs that stand for other things where numbers are published: `C` for Celsius, `MT` for metric tons, `tn` for trillion. */
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
/** The times that are written by a sign: others share theirs with a length, as minutes do, or nobody has heard of them. */
const timesBySign = /^(?:year|day|hour|(?:milli|micro|nano)?second)$/;

/** The one unit of a sign; of several the one without a prefix: `ft` is a foot, and no femtotonne. */
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
