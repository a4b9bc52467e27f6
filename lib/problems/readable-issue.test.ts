import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { derivation } from '../domain/derivation';
import { newsroom } from '../domain/newsroom';
import { source } from '../domain/source';
import { statistic } from '../domain/statistic';
import { day, line, unknown, webAddress } from '../domain/text';
import { readableIssues } from './readable-issue';

const schema = z.strictObject({
  title: line.max(20, 'Keep titles within 20 characters.').describe('The headline.'),
  on: day.exactOptional().describe('When.'),
  url: z.union([webAddress, unknown]).describe('Where.'),
  kind: z.enum(['line', 'bar']).default('line').describe('How it is drawn.'),
  size: z.number().int().min(0).max(6).exactOptional().describe('How big.'),
  parts: z
    .array(z.strictObject({ name: line }))
    .max(2)
    .default([])
    .describe('What it has.'),
});

const oats = {
  ...{ grade: 'primary', publisher: 'The Fjord Office', title: 'Oats', edition: '2024', kind: 'report' },
  ...{ publishedOn: '2024', accessedOn: '2024-05-01', url: 'https://fjord.example/oats' },
  licence: { name: 'CC0', redistribution: 'allowed' },
};
const good = { title: 'A title', url: 'https://a.example' };

function explain(input: unknown, by: z.ZodType = schema) {
  const parsed = by.safeParse(input, { reportInput: true });
  return readableIssues(parsed.error?.issues ?? [], by, input).map(({ path, fault, message, hint }) => [
    path.join('.'),
    fault,
    message,
    hint,
  ]);
}

describe('readableIssues', () => {
  it('returns nothing for valid data', () => {
    expect(explain(good)).toEqual([]);
  });

  it('names a missing field and says what it is for', () => {
    expect(explain({ url: good.url })).toEqual([
      ['title', 'absence', '"title" is missing.', 'Expected: a line of text. The headline.'],
    ]);
  });

  it('names each unknown field, with the nearest name', () => {
    expect(explain({ ...good, sizes: 1, colour: 'red' })).toEqual([
      ['sizes', 'name', 'Unknown field "sizes".', 'Did you mean "size"?'],
      ['colour', 'name', 'Unknown field "colour".', 'Known fields here: kind, on, parts, size, title, url.'],
    ]);
  });

  it('reports a misspelt required field once, not twice', () => {
    expect(explain({ titel: 'A title', url: good.url })).toEqual([
      ['titel', 'name', 'Unknown field "titel".', 'Did you mean "title"?'],
    ]);
    // The misspelling explains the missing title, but not the missing URL.
    expect(explain({ titel: 'A title' }).map(([path]) => path)).toEqual(['url', 'titel']);
  });

  it('quotes the received value', () => {
    expect(explain({ ...good, title: 'x'.repeat(100) })).toEqual([
      [
        'title',
        'value',
        `"title" is "${'x'.repeat(57)}…". Keep titles within 20 characters. It has 100.`,
        'Expected: a line of text. The headline.',
      ],
    ]);
    expect(explain({ ...good, title: ['a'] })[0]?.[2]).toBe('"title" is ["a"], which is not valid.');
    expect(explain({ ...good, title: null })[0]?.[2]).toBe('"title" is empty.');
    expect(explain({ ...good, on: '2025-02-30' })[0]?.[2]).toBe(
      '"on" is "2025-02-30". This date does not exist: the last day of the month is 2025-02-28.',
    );
  });

  it('says why a value does not match the closest branch of a union, and lists all branches', () => {
    const hint = 'Expected: a full https:// address, or { unknown: "why it is not known" }. Where.';
    expect(explain({ ...good, url: 'a.example' })).toEqual([
      ['url', 'value', '"url" is "a.example". Write a full address that starts with https:// or http://.', hint],
    ]);
    expect(explain({ ...good, url: { unknown: '' } })[0]?.[0]).toBe('url.unknown');
    expect(explain({ title: 'A title' })).toEqual([['url', 'absence', '"url" is missing.', hint]]);
  });

  it('lists the allowed values of a choice, and the bounds of a number', () => {
    expect(explain({ ...good, kind: 'lines' })[0]?.slice(2)).toEqual([
      '"kind" is "lines", which is not a known value.',
      'Did you mean "line"? Known values: bar, line.',
    ]);
    expect(explain({ ...good, kind: 'pie' })[0]?.slice(2)).toEqual([
      '"kind" is "pie", which is not a known value.',
      'Known values: bar, line.',
    ]);
    expect(explain({ ...good, size: 7 })[0]?.slice(2)).toEqual([
      '"size" must be at most 6; got 7.',
      'Expected: a whole number from 0 to 6. How big.',
    ]);
    expect(explain({ ...good, size: -1 })[0]?.[2]).toBe('"size" must be at least 0; got -1.');
  });

  it('counts the entries of a list from one, as editors do', () => {
    expect(explain({ ...good, parts: [{ name: 'a' }, {}] })).toEqual([
      ['parts.1.name', 'absence', '"parts.2.name" is missing.', 'Expected: a line of text'],
    ]);
    expect(explain({ ...good, parts: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] })[0]?.[2]).toBe(
      '"parts" has too many entries. It takes at most 2.',
    );
  });

  it('reports an empty document', () => {
    expect(explain(null)).toEqual([
      ['', 'value', 'There are no fields here.', 'Expected fields: title, on, url, kind, size, parts.'],
    ]);
  });
});

describe('the report of a wrong value in a record', () => {
  /** The message and the hint of the only problem. */
  const answer = (by: z.ZodType, input: unknown) => explain(input, by).map(([, , message, hint]) => [message, hint]);

  it.each([
    ['colours', 'accent'],
    ['colours', ['red']],
    ['colours', 3],
  ])('says which entries the field "%s" accepts, if its value %j is not valid', (field, value) => {
    const [[message, hint] = []] = answer(newsroom, { [field]: value });
    expect(message).toBe(`"colours" is ${JSON.stringify(value)}, which is not valid.`);
    expect(hint).toMatch(/^Expected: names, each with the fields hue, of \(optional\)\. Names for figure colours/);
  });

  it('lists the fields of an object', () => {
    expect(answer(newsroom, { colours: { rye: 'red' } })).toEqual([
      ['"colours.rye" is "red", which is not valid.', 'Expected: the fields hue, of (optional)'],
    ]);
    expect(answer(newsroom, { licence: 'CC BY' })[0]?.[1]).toMatch(
      /^Expected: the fields name, short, spdx, url, permits\. /,
    );
    expect(answer(source, { ...oats, licence: true })[0]?.[1]).toMatch(
      /^Expected: the fields name, url \(optional\), redistribution\. /,
    );
    expect(answer(source, { ...oats, lastReached: 404 })[0]?.[1]).toMatch(/^Expected: the fields on, status\. /);
    expect(answer(statistic, { kind: 'derived', name: 'Oats', from: 'a - b' })[0]?.[1]).toMatch(
      /^Expected: fields that include operation, one of difference, .*, rank\. /,
    );
  });

  it('lists every allowed value of a choice, even if none is similar to the wrong one', () => {
    const all = 'Known values: blue, forest, green, indigo, ochre, purple, red, slate, wine.';
    const hue = (value: unknown) => answer(newsroom, { colours: { rye: { hue: value } } });
    expect(hue('pink')).toEqual([['"colours.rye.hue" is "pink", which is not a known value.', all]]);
    expect(hue(3)).toEqual([['"colours.rye.hue" is 3, which is not a known value.', all]]);
    expect(hue('purpel')).toEqual([
      ['"colours.rye.hue" is "purpel", which is not a known value.', `Did you mean "purple"? ${all}`],
    ]);
    expect(answer(derivation, { operation: 'minus' })[0]?.[1]).toMatch(
      /^Known values: annualised-growth, .*, year-to-date\.$/,
    );
  });

  it('quotes an invalid name, and says why it is invalid', () => {
    const named = (name: string) => answer(newsroom, { colours: { [name]: { hue: 'red' } } });
    expect(named('accent')).toEqual([
      ['"accent" is not a valid name here. Every newsroom already has this colour.', 'Use another name.'],
    ]);
    expect(named('Rye Field')).toEqual([
      [
        '"Rye Field" is not a valid name here. Use lower-case letters and single hyphens: "like-this".',
        'Use another name: rye-field.',
      ],
    ]);
  });

  it('names both colours that have the same hue, and lists the unused hues', () => {
    const [[message] = []] = answer(newsroom, { colours: { rye: { hue: 'red' }, oats: { hue: 'red' } } });
    expect(message).toBe(
      '"colours.oats.hue" is "red". The colour "rye" already has this hue, so readers could not tell the two apart. Unused hues: blue, purple, ochre, forest, green, indigo, wine, slate.',
    );
  });

  it('quotes the value if a rule that compares several fields rejects it', () => {
    expect(answer(derivation, { operation: 'sum', terms: ['oats/a', 'oats/a'] })).toEqual([
      ['"terms" is ["oats/a","oats/a"], which is not allowed here.', 'List each statistic only once.'],
    ]);
    const flow = { operation: 'year-to-date', flow: 'oats/a', end: '2024' };
    expect(answer(derivation, flow)[0]?.[0]).toBe('"end" is "2024", which is not allowed here.');
    const percent = { kind: 'published', name: 'Oats', value: '3', unit: { kind: 'percent', of: 'land' } };
    const misfit = { ...percent, multiplier: 'million', period: 2024, source: 'a/b', locator: 'p. 1' };
    expect(answer(statistic, misfit)[0]?.[0]).toBe('"multiplier" is "million", which is not allowed here.');
  });

  it('states the limits on text and numbers', () => {
    expect(answer(newsroom, { name: 'x'.repeat(41) })).toEqual([
      [
        `"name" is "${'x'.repeat(41)}". Keep it within 40 characters. It has 41.`,
        'Expected: text of at most 40 characters. Name of the publication.',
      ],
    ]);
    expect(answer(newsroom, { name: ' ' })[0]?.[0]).toBe('"name" is empty.');
    expect(answer(z.object({ count: z.number().int().min(1) }), { count: 'two' })).toEqual([
      ['"count" is "two", which is not valid.', 'Expected: a whole number of at least 1'],
    ]);
    expect(answer(z.object({ count: z.number().int() }), { count: 'two' })[0]?.[1]).toBe('Expected: a whole number');
    expect(answer(z.object({ share: z.number().max(1) }), { share: 'half' })[0]?.[1]).toBe(
      'Expected: a number of at most 1',
    );
    expect(answer(z.object({ share: z.number() }), { share: 'half' })[0]?.[1]).toBe('Expected: a number');
  });
});
