import { describe, expect, it } from 'vitest';
import { csvHash } from '../catalog/parse-csv';
import { formatPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import { checkNewsroom } from './check-newsroom';
import { baseNewsroom, contentFile, newsroomWith, reference } from './testdata/newsroom';

const source = 'fjord-office/yearbook-2023';
const published = (key: string, value: string, unit: string, more = ''): string => `${key}:
  kind: published
  name: ${key.replaceAll('-', ' ')}
  value: '${value}'
  unit: ${unit}
  period: 2022
  source: ${source}
  locator: Table 1
${more}`;
const money = (code: string): string => `{ kind: currency, currency: ${code}, prices: nominal }`;
const physical = (unit: string): string => `{ kind: physical, unit: ${unit} }`;

/** Weeks 50 to 53 of 2020 and week 1 of 2021. */
const claims = `entity,period,value,status,note
Arvenia,2020-W50,210,reported,
Arvenia,2020-W51,215,reported,
Arvenia,2020-W52,209,reported,
Arvenia,2020-W53,220,provisional,
Arvenia,2021-W01,221,provisional,
`;
const weekly = {
  'content/series/fjord-office/claims.csv': claims,
  'content/series/fjord-office/claims.yml': `title: First claims
definition: First claims that were filed in a week.
unit: { kind: count, one: claim, many: claims }
multiplier: thousand
frequency: week
source: ${source}
locator: Table 3
sha256: ${csvHash(claims)}
`,
};

const rates = `entity,period,value,status,note
Fjordland,2021,1.25,reported,
Fjordland,2022,1.20,reported,
`;
const yearly = {
  'content/series/fjord-office/rates.csv': rates,
  'content/series/fjord-office/rates.yml': `title: Dollars for a euro
definition: Mean of the rates of all days of the year.
unit: { kind: exchange-rate, currency: USD, per: EUR }
frequency: year
source: ${source}
locator: Table 4
sha256: ${csvHash(rates)}
`,
};

const statistics = [
  published('pounds', '1.5', money('GBP'), '  multiplier: billion\n'),
  published('dinars', '1.234', money('KWD')),
  published('francs', '3.2', money('CHF'), '  multiplier: billion\n'),
  published('rupees', '4500', money('INR'), '  multiplier: thousand\n'),
  published('energy', '12', physical('terawatt-hour')),
  published('fields', '1', physical('hectare')),
  published('land', '25000', physical('square-kilometre')),
  published('oil', '2.1', physical('barrel-per-day'), '  multiplier: million\n'),
  published('carbon', '8.5', '{ kind: physical, unit: tonne, of: CO₂ equivalent }', '  multiplier: million\n'),
  published(
    'trains',
    '41',
    physical('{ one: passenger-kilometre, many: passenger-kilometres, addsUp: yes }'),
    '  multiplier: billion\n',
  ),
  published('last-week', '221000', '{ kind: count, one: claim, many: claims }').replace('2022', '2022-W31'),
  `weekly:
  kind: observed
  name: First claims
  series: fjord-office/claims
  entity: Arvenia
  period: 2021-W01
rise:
  kind: derived
  name: Rise of first claims over a week
  from: { operation: difference, minuend: imports/weekly, subtrahend: imports/weekly@2020-W53 }
rate:
  kind: observed
  name: Dollars for a euro
  series: fjord-office/rates
  entity: Fjordland
  period: 2022
fall:
  kind: derived
  name: Fall of the euro against the dollar
  from: { operation: percent-change, from: imports/rate@2021, to: imports/rate }
exports-in-dollars:
  kind: derived
  name: Exports of oats in dollars
  from: { operation: conversion, amount: oats/exports, rate: imports/rate }
since-december:
  kind: derived
  name: First claims in four weeks
  from: { operation: cumulative, flow: imports/weekly, start: 2020-W51, end: 2021-W01 }
`,
].join('');

const files = { ...weekly, ...yearly, 'content/statistics/imports.yml': statistics };

describe('a newsroom with many units and currencies, and a weekly series', () => {
  it('passes', async () => {
    const written = Object.entries(files).map(([name, text]) => contentFile(name, text));
    const checked = checkNewsroom([...(await baseNewsroom()), ...written]);
    expect(checked.ok ? [] : checked.problems).toEqual([]);
  });

  const figureOf = (from: string, to: string): Record<string, string> => ({
    'content/figures/fjord-office/claims.yml': `kind: line
title: First claims at the end of the year
subtitle: First claims, thousands a week
alt: A line over the last weeks of the year.
strands:
  - { series: fjord-office/claims, entity: Arvenia, label: Arvenia, colour: red }
from: ${from}
to: ${to}
`,
  });

  it.each([
    ['2020', '2020', []],
    ['2020-W51', '2020', []],
    ['2020', '2020-W52', []],
    ['2020-12', '2021', []],
    ['2021', '2020', ['"to" ends before "from" begins.']],
    ['2020-W51', '2020-W50', ['"to" ends before "from" begins.']],
    ['2020-W51', '2020-W51', ['"Arvenia" has only one value in the periods shown, so there is no line to draw.']],
  ])('checks the range of a weekly series that a figure shows, from %s to %s', async (from, to, messages) => {
    const written = Object.entries({ ...files, ...figureOf(from, to) }).map(([name, text]) => contentFile(name, text));
    const checked = checkNewsroom([...(await baseNewsroom()), ...written]);
    expect(checked.ok ? [] : checked.problems.map(({ message }) => message)).toEqual(messages);
  });

  it.each([
    ['pounds', '£1.5 billion', '2022'],
    ['dinars', 'KWD 1.234', '2022'],
    ['francs', 'CHF 3.2 billion', '2022'],
    ['rupees', '₹4,500 thousand', '2022'],
    ['energy', '12 terawatt-hours', '2022'],
    ['fields', '1 hectare', '2022'],
    ['land', '25,000 square kilometres', '2022'],
    ['oil', '2.1 million barrels a day', '2022'],
    ['carbon', '8.5 million tonnes of CO₂ equivalent', '2022'],
    ['trains', '41 billion passenger-kilometres', '2022'],
    ['last-week', '221,000 claims', 'week of 1 August 2022'],
    ['weekly', '221 thousand claims', 'week of 4 January 2021'],
    ['rise', '1 thousand claims', 'weeks of 28 December 2020 to 4 January 2021'],
    ['rate', '1.20 US dollars per euro', '2022'],
    ['fall', '−4.0%', '2021–2022'],
    ['exports-in-dollars', '$15.00 million', '2022'],
    ['since-december', '865 thousand claims', 'weeks of 14 December 2020 to 4 January 2021'],
  ])('prints %s as “%s”, %s', async (name, text, period) => {
    const { resolve } = await newsroomWith(files);
    const read = resolve(reference(`imports/${name}`));
    expect(formatQuantity(read.quantity)).toBe(text);
    expect(formatPeriod(read.period, 'alone')).toBe(period);
  });

  it('gets a hint with the statistic that a number in the text may stand for, whether the unit is a name, a symbol or a code', async () => {
    const sentence = 'It cost £1.5 billion and CHF 3.2 billion, made 12 TWh or 12 terawatt-hours, on 9 acres.';
    const base = (await baseNewsroom()).map(({ path, text }) =>
      contentFile(path, path.endsWith('more-oats.mdx') ? `${text}\n${sentence}\n` : text),
    );
    const written = Object.entries(files).map(([name, text]) => contentFile(name, text));
    const checked = checkNewsroom([...base, ...written]);
    const unbound = checked.ok ? [] : checked.problems.map(({ message, hint }) => [message, hint] as const);
    expect(unbound.map(([message]) => message.replace(/ is a number.*/, ''))).toEqual([
      '"£1.5 billion"',
      '"CHF 3.2 billion"',
      '"12 TWh"',
      '"12 terawatt-hours"',
      '"9 acres"',
    ]);
    expect(unbound.map(([, hint]) => /write <Stat of="imports\/(\w+)">/.exec(hint ?? '')?.[1])).toEqual([
      'pounds',
      'francs',
      'energy',
      'energy',
      undefined,
    ]);
  });

  it('gets no hint that proposes a statistic in a different currency or unit from the number in the text', async () => {
    const sentence = 'It cost $1.5 billion. It cost 3.2 billion euros, made 12 GWh and 12 megawatts, for 1.234 dinars.';
    const base = (await baseNewsroom()).map(({ path, text }) =>
      contentFile(path, path.endsWith('more-oats.mdx') ? `${text}\n${sentence}\n` : text),
    );
    const written = Object.entries(files).map(([name, text]) => contentFile(name, text));
    const checked = checkNewsroom([...base, ...written]);
    const hints = checked.ok
      ? []
      : checked.problems.map(({ hint }) => /write <Stat of="([^"]+)">/.exec(hint ?? '')?.[1]);
    expect(hints).toEqual([undefined, undefined, undefined, undefined, 'imports/dinars']);
  });
});
