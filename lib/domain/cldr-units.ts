// The CLDR data are imported through `imports` in package.json, because contentlayer does not bundle imports by package name, and drops the
// attribute `type: 'json'`.
import convertible from '#cldr/convertible' with { type: 'json' };
import british from '#cldr/units' with { type: 'json' };
import { z } from 'zod';

/** A unit that is not composed of others: `tonne`, `terawatt`, `light year`. */
export interface SimpleUnit {
  readonly one: string;
  readonly many: string;
  readonly symbol: string;
  /** The CLDR name of the quantity that the unit measures: `energy`, `mass`. */
  readonly quantity: string;
}

const patterns = z.record(
  z.string(),
  z.object({
    'unitPattern-count-one': z.string().optional(),
    'unitPattern-count-other': z.string().optional(),
    unitPrefixPattern: z.string().optional(),
  }),
);
const { long, short, narrow } = british.main['en-GB'].units;
const [longPatterns, shortPatterns, narrowPatterns] = [long, short, narrow].map((texts) => patterns.parse(texts));
const systems = z
  .record(z.string(), z.object({ _systems: z.array(z.string()).optional() }))
  .parse(convertible.supplemental.convertUnits);

/**
 * CLDR units that content cannot use. Some are shares of a whole, such as per cent: content has a separate kind of unit for them. The
 * others are not units of measurement, or have the same name as another unit.
 */
const leftOut =
  /^(?:concentr-(?!part-per-1e|mole|katal)|coordinate|temperature-generic|speed-(?:beaufort|light)|energy-food)|-of|gasoline/;

/** Typographic units, which content cannot use: points would be mistaken for percentage points. */
const excludedNames: ReadonlySet<string> = new Set(['point', 'dot', 'em']);

/** The name of a unit in content: its British English singular, with hyphens. */
function nameOf(words: string): string {
  return words.toLowerCase().replaceAll(' ', '-');
}

/** The prefixes that CLDR puts before units: `kilo` and `k`, `kibi` and `Ki`. */
export const unitPrefixes: readonly { readonly word: string; readonly sign: string; readonly isBinary: boolean }[] =
  Object.entries(longPatterns ?? {}).flatMap(([id, { unitPrefixPattern: word }]) => {
    const sign = shortPatterns?.[id]?.unitPrefixPattern;
    const isBinary = !id.startsWith('10p');
    return word === undefined || sign === undefined
      ? []
      : [{ word: filled(word, ''), sign: filled(sign, ''), isBinary }];
  });

/**
 * The units in the Unicode CLDR, by their names in content (British English), with and without SI prefixes: `watt-hour` and
 * `terawatt-hour`, `tonne` and `gigatonne`. `physical-unit.ts` composes units with "square" or "per".
 */
export const simpleUnits: ReadonlyMap<string, SimpleUnit> = withPrefixes(plainUnits());

interface Plain extends SimpleUnit {
  readonly takes: 'no prefix' | 'SI prefixes' | 'SI and binary prefixes';
}

function plainUnits(): Map<string, Plain> {
  const found = new Map<string, Plain>();
  for (const [id, pattern] of Object.entries(longPatterns ?? {})) {
    const [one, many] = [pattern['unitPattern-count-one'], pattern['unitPattern-count-other']].map(afterNumber);
    if (one === undefined || many === undefined || one.includes('[') || leftOut.test(id)) continue;
    const [quantity, bare] = [id.slice(0, id.indexOf('-')), id.slice(id.indexOf('-') + 1)];
    const name = nameOf(one);
    const isComposed = /^(?:square|cubic)-|-per-(?!million$|billion$|100-)/.test(name);
    if (isComposed || excludedNames.has(name)) continue;
    const isMetric = systems[bare]?._systems?.includes('prefixable') ?? false;
    const takes = !isMetric ? 'no prefix' : quantity === 'digital' ? 'SI and binary prefixes' : 'SI prefixes';
    found.set(name, { one, many, symbol: symbolOf(id, one, many), quantity, takes });
  }
  const [watt, hour] = [found.get('watt'), found.get('hour')];
  if (watt === undefined || hour === undefined) throw new Error('The CLDR data lack the watt or the hour.');
  const wattHour = { one: 'watt-hour', many: 'watt-hours', symbol: `${watt.symbol}${hour.symbol}`, quantity: 'energy' };
  return found.set('watt-hour', { ...wattHour, takes: 'SI prefixes' });
}

function withPrefixes(plain: ReadonlyMap<string, Plain>): Map<string, SimpleUnit> {
  const all = new Map<string, SimpleUnit>(plain);
  for (const { word, sign, isBinary } of unitPrefixes)
    for (const [name, { one, many, symbol, quantity, takes }] of plain) {
      const fits = takes === 'SI and binary prefixes' || (takes === 'SI prefixes' && !isBinary);
      if (!fits || all.has(word + name)) continue;
      all.set(word + name, { one: word + one, many: word + many, symbol: sign + symbol, quantity });
    }
  return all;
}

/** The symbol of a unit. For some units, CLDR's short form is the whole word and only the narrow form is a symbol. */
function symbolOf(id: string, one: string, many: string): string {
  const [short, narrow] = [shortPatterns, narrowPatterns].map((all) =>
    afterNumber(all?.[id]?.['unitPattern-count-other']),
  );
  const isSign = short !== undefined && short !== one && short !== many && !id.startsWith('duration-');
  return (isSign ? short : narrow) ?? one;
}

function afterNumber(pattern: string | undefined): string | undefined {
  return pattern?.startsWith('{0}') === true ? pattern.slice('{0}'.length).trim() : undefined;
}

function filled(pattern: string, text: string): string {
  return pattern.replace('{0}', text);
}
