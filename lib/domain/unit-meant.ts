import { physicalUnit, unitAsWritten } from './physical-unit';

/** The recorded form of a unit that an editor wrote in the style of a statistical office or a newspaper. */
export interface MeantUnit {
  readonly unit: string;
  /** What the unit measures, if the editor’s wording says so. */
  readonly of: string | null;
  readonly multiplier: 'thousand' | 'million' | 'billion' | 'trillion' | null;
}

const bare = { of: null, multiplier: null } as const;
const carbon = 'CO₂ equivalent';

/** Common abbreviations and the units for which they stand. Keys are in lower case, without full stops. */
const wellKnown: Readonly<Record<string, Partial<MeantUnit> & Pick<MeantUnit, 'unit'>>> = {
  co2e: { unit: 'tonne', of: carbon },
  boe: { unit: 'barrel', of: 'oil equivalent' },
  'boe/d': { unit: 'barrel-per-day', of: 'oil equivalent' },
  bpd: { unit: 'barrel-per-day' },
  'b/d': { unit: 'barrel-per-day' },
  'kb/d': { unit: 'barrel-per-day', multiplier: 'thousand' },
  kbpd: { unit: 'barrel-per-day', multiplier: 'thousand' },
  'mb/d': { unit: 'barrel-per-day', multiplier: 'million' },
  'mmb/d': { unit: 'barrel-per-day', multiplier: 'million' },
  mmbpd: { unit: 'barrel-per-day', multiplier: 'million' },
  kph: { unit: 'kilometre-per-hour' },
  kmh: { unit: 'kilometre-per-hour' },
  mph: { unit: 'mile-per-hour' },
  mpg: { unit: 'mile-per-gallon' },
};

/** Other words and symbols for units, in lower case. Ambiguous ones such as `mw` and `mt` are left out. */
const otherNames: Readonly<Record<string, string>> = {
  kilo: 'kilogram',
  kilos: 'kilogram',
  gramme: 'gram',
  grammes: 'gram',
  lbs: 'pound',
  'metric-ton': 'tonne',
  'metric-tons': 'tonne',
  'metric-tonne': 'tonne',
  'metric-tonnes': 'tonne',
  celsius: 'degree-celsius',
  centigrade: 'degree-celsius',
  fahrenheit: 'degree-fahrenheit',
  min: 'minute',
  mins: 'minute',
  sec: 'second',
  secs: 'second',
  hr: 'hour',
  hrs: 'hour',
  yr: 'year',
  kw: 'kilowatt',
  gw: 'gigawatt',
  tw: 'terawatt',
  kwh: 'kilowatt-hour',
  gwh: 'gigawatt-hour',
  twh: 'terawatt-hour',
  khz: 'kilohertz',
  ghz: 'gigahertz',
  kb: 'kilobyte',
  mb: 'megabyte',
  gb: 'gigabyte',
  tb: 'terabyte',
};
const byPrefix = { k: 'thousand', M: 'million', G: 'billion' } as const;
const matters: Readonly<Record<string, string>> = {
  CO2e: carbon,
  CO2eq: carbon,
  CO2: 'CO₂',
  oe: 'oil equivalent',
  ce: 'coal equivalent',
};

/** The unit that a symbol, a plural, an abbreviation or a phrase means; null if that is uncertain. */
export function meantUnit(text: string): MeantUnit | null {
  // A longer text cannot be a unit.
  if (text.length > 100) return null;
  const written = text.trim().replaceAll('₂', '2').replaceAll('\u00B5', '\u03BC');
  const plain = written.toLowerCase().replaceAll('.', '');
  if (Object.hasOwn(wellKnown, plain)) return { ...bare, ...(wellKnown[plain] ?? { unit: plain }) };
  return massOf(written) ?? multipleOf(written) ?? simply(written) ?? ofSomething(written);
}

function simply(written: string): MeantUnit | null {
  const whole = partMeant(written);
  if (whole !== null) return { ...bare, unit: whole };
  const parts = written.split(/\s*\/\s*|[\s-]+per[\s-]+/i).map(partMeant);
  const unit = parts.every((part) => part !== null) ? parts.join('-per-') : null;
  return unit !== null && physicalUnit(unit) !== null ? { ...bare, unit } : unitOfPhrase(written);
}

/** Recognises a rate as our pages write it: `barrels a day`. */
function unitOfPhrase(written: string): MeantUnit | null {
  const unit = /\s(?:a|an)\s/.test(written) ? written.replace(/\s(?:a|an)\s/, '/') : null;
  return unit === null ? null : simply(unit);
}

function partMeant(written: string): string | null {
  const name = written.toLowerCase().replaceAll('.', '').replace(/\s+/g, '-');
  if (physicalUnit(name) !== null) return name;
  const exact = unitAsWritten(written);
  if (exact !== null) return exact;
  if (Object.hasOwn(otherNames, name)) return otherNames[name] ?? null;
  const ton = /^(kilo|mega|giga|tera)tons?$/.exec(name)?.[1];
  if (ton !== undefined) return `${ton}tonne`;
  const [, power, length] = /^(sq|cu)[ .-]*(.+)$/i.exec(written) ?? [];
  if (power === undefined || length === undefined) return null;
  const of = partMeant(length);
  const unit = `${power.toLowerCase() === 'sq' ? 'square' : 'cubic'}-${of}`;
  return of !== null && physicalUnit(unit) !== null ? unit : null;
}

/** Recognises the symbol of a unit of mass followed by a substance: `MtCO2e`, `Mtoe`, `kgCO2/kWh`. */
function massOf(written: string): MeantUnit | null {
  const [, prefix = '', mass, matter = '', rest = ''] =
    /^([kMG]?)(t|g)[ -]?(CO2eq|CO2e|CO2|oe|ce)(\/.+)?$/.exec(written) ?? [];
  const of = matters[matter];
  if (mass === undefined || of === undefined) return null;
  const isTonne = mass === 't';
  const below = rest === '' ? '' : simply(rest.slice(1))?.unit;
  if (below === undefined) return null;
  const counted = isTonne ? 'tonne' : simply(`${prefix}g`)?.unit;
  if (counted === undefined) return null;
  const multiplier = isTonne && (prefix === 'k' || prefix === 'M' || prefix === 'G') ? byPrefix[prefix] : null;
  return { unit: below === '' ? counted : `${counted}-per-${below}`, of, multiplier };
}

/** Recognises a unit with a multiplier: `million-barrels-per-day`. */
function multipleOf(written: string): MeantUnit | null {
  const [, multiplier, rest] = /^(thousand|million|billion|trillion)s?[ -]+(?:of[ -]+)?(.+)$/i.exec(written) ?? [];
  const unit = rest === undefined ? null : meantUnit(rest);
  if (unit === null || unit.multiplier !== null) return null;
  const name = (['thousand', 'million', 'billion', 'trillion'] as const).find(
    (one) => one === multiplier?.toLowerCase(),
  );
  return name === undefined ? null : { ...unit, multiplier: name };
}

/** Recognises a unit followed by what it measures: `tonne of CO2 equivalent`, `barrels of oil per day`. */
function ofSomething(written: string): MeantUnit | null {
  const [, counted, matter, rest = ''] = /^(.+?)[ -]of[ -](.+?)((?:[ -]per[ -]|\/).+)?$/i.exec(written) ?? [];
  if (counted === undefined || matter === undefined) return null;
  const unit = simply(counted + rest);
  if (unit === null) return null;
  return { ...unit, of: matter.replace(/[ -](?=equivalent$)/, ' ').replace(/^CO2e?\b/i, 'CO₂') };
}
