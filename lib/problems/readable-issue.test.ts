import { describe, expect, it } from 'vitest';
import { z } from 'zod';
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

const good = { title: 'A title', url: 'https://a.example' };

function explain(input: unknown) {
  const parsed = schema.safeParse(input, { reportInput: true });
  return readableIssues(parsed.error?.issues ?? [], schema).map(({ path, fault, message, hint }) => [
    path.join('.'),
    fault,
    message,
    hint,
  ]);
}

describe('readableIssues', () => {
  it('has nothing to say of what fits', () => {
    expect(explain(good)).toEqual([]);
  });

  it('names a missing field and says what it is for', () => {
    expect(explain({ url: good.url })).toEqual([
      ['title', 'absence', '"title" is missing.', 'Expected: a line of text. The headline.'],
    ]);
  });

  it('says each unknown field, with the nearest name', () => {
    expect(explain({ ...good, sizes: 1, colour: 'red' })).toEqual([
      ['sizes', 'name', 'Unknown field "sizes".', 'Did you mean "size"?'],
      ['colour', 'name', 'Unknown field "colour".', 'Known fields here: kind, on, parts, size, title, url.'],
    ]);
  });

  it('takes a misspelt required field for one mistake, not two', () => {
    expect(explain({ titel: 'A title', url: good.url })).toEqual([
      ['titel', 'name', 'Unknown field "titel".', 'Did you mean "title"?'],
    ]);
    // Two misspellings of one field stand for one missing field, and for no other.
    expect(explain({ titel: 'A title' }).map(([path]) => path)).toEqual(['url', 'titel']);
  });

  it('says what was received', () => {
    expect(explain({ ...good, title: 'x'.repeat(100) })).toEqual([
      [
        'title',
        'value',
        `"title" is "${'x'.repeat(57)}…". Keep titles within 20 characters. It has 100.`,
        'Expected: a line of text. The headline.',
      ],
    ]);
    expect(explain({ ...good, title: ['a'] })[0]?.[2]).toBe('"title" is ["a"], which does not fit.');
    expect(explain({ ...good, title: null })[0]?.[2]).toBe('"title" is empty.');
    expect(explain({ ...good, on: '2025-02-30' })[0]?.[2]).toBe(
      '"on" is "2025-02-30". This day does not exist: its month ends with 2025-02-28.',
    );
  });

  it('explains a union by its closest branch, and offers all of them', () => {
    const hint = 'Expected: a full https:// address, or { unknown: "why it is not known" }. Where.';
    expect(explain({ ...good, url: 'a.example' })).toEqual([
      ['url', 'value', '"url" is "a.example". Write a full address that starts with https:// or http://.', hint],
    ]);
    expect(explain({ ...good, url: { unknown: '' } })[0]?.[0]).toBe('url.unknown');
    expect(explain({ title: 'A title' })).toEqual([['url', 'absence', '"url" is missing.', hint]]);
  });

  it('lists the values of a choice, and the bounds of a number', () => {
    expect(explain({ ...good, kind: 'lines' })[0]?.slice(2)).toEqual(['"kind" is "lines".', 'Did you mean "line"?']);
    expect(explain({ ...good, kind: 'pie' })[0]?.slice(2)).toEqual(['"kind" is "pie".', 'Known values: bar, line.']);
    expect(explain({ ...good, size: 7 })[0]?.slice(2)).toEqual(['"size" is 7: at most 6.', 'Expected: How big.']);
    expect(explain({ ...good, size: -1 })[0]?.[2]).toBe('"size" is -1: at least 0.');
  });

  it('counts the entries of a list from one, as editors do', () => {
    expect(explain({ ...good, parts: [{ name: 'a' }, {}] })).toEqual([
      ['parts.1.name', 'absence', '"parts.2.name" is missing.', 'Expected: a line of text'],
    ]);
    expect(explain({ ...good, parts: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] })[0]?.[2]).toBe(
      '"parts" has too many entries: at most 2.',
    );
  });

  it('says so where there is nothing at all', () => {
    expect(explain(null)).toEqual([
      ['', 'value', 'There is nothing here.', 'Its fields: title, on, url, kind, size, parts.'],
    ]);
  });
});
