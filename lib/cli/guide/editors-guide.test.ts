import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { collections } from '../../collections/collections';
import { newsroom } from '../../domain/newsroom';
import { vocabulary, words } from '../../domain/vocabulary';
import { operations } from '../../domain/statistic';
import { generatedParts, withGeneratedParts } from './editors-guide';
import { fieldTable } from './field-table';

describe('the editors’ guide', () => {
  it('matches the schemas', async () => {
    const guide = await readFile('content/README.md', 'utf8');
    expect(guide, 'Run: npm run guide').toBe(withGeneratedParts(guide));
  });

  it('describes every field', async () => {
    const guide = await readFile('content/README.md', 'utf8');
    expect(guide.split('\n').filter((line) => /\|\s*\|$/.test(line))).toEqual([]);
  });

  it('has a row for each attribute of each component, and states whether the attribute is required', () => {
    const rows = (generatedParts['attributes']?.() ?? '').split('\n');
    for (const word of words) {
      const { attributes } = vocabulary[word];
      const missing = attributes.safeParse({}).error?.issues.map(({ path }) => String(path[0])) ?? [];
      const forms = attributes instanceof z.ZodObject ? [attributes] : attributes.options;
      for (const [name, schema] of forms.flatMap(({ shape }) => Object.entries<z.ZodType>(shape))) {
        const row = rows.find((line) => line.startsWith(`| \`<${word} ${name}="…">\` |`));
        expect(row, `${word} ${name}`).toContain(schema.description);
        // Some attributes of a finding are required for only some relations; their rows name these relations.
        const required = missing.includes(name) ? /^yes$/ : attributes instanceof z.ZodObject ? /^no/ : /^(?:yes|no)/;
        expect(row?.split(' | ')[1], `${word} ${name}`).toMatch(required);
      }
    }
    expect(rows.join('\n')).toContain('`magnitude`');
  });

  it('never prints “[object Object]”, and names kinds instead of saying “in some kinds”', async () => {
    const guide = await readFile('content/README.md', 'utf8');
    expect(guide).not.toContain('[object');
    expect(guide).not.toContain('in some kinds');
  });

  it('writes tags as code, so that they are visible', () => {
    const outsideCode = Object.values(generatedParts).map((make) => make().replace(/`[^`]*`/g, ''));
    expect(outsideCode.filter((text) => /<\/?[A-Za-z]/.test(text))).toEqual([]);
  });

  it('lists every operation in the generated table, and nowhere else', async () => {
    const guide = await readFile('content/README.md', 'utf8');
    const table = generatedParts['operations']?.() ?? '';
    expect(operations.filter((operation) => !table.includes(`| \`${operation}\` |`))).toEqual([]);
    const byHand = guide.replace(/<!-- generated: ([a-z-]+) -->[\s\S]*?<!-- end: \1 -->/g, '').split('\n\n');
    const lists = byHand.filter((text) => /operations:/i.test(text));
    expect(lists).toEqual([]);
  });

  it('has example records that are valid', async () => {
    const guide = await readFile('content/README.md', 'utf8');
    const examples = [...guide.matchAll(/(?:^ {4}.*\n)+/gm)].map(([block]) => block.replaceAll(/^ {4}/gm, ''));
    const startingWith = (key: string): string => examples.filter((text) => text.startsWith(`${key}:`)).join('');
    const records: unknown[] = ['name', 'navigation', 'logo'].map((key) => parse(startingWith(key)));
    for (const record of records) expect(newsroom.safeParse(record).error?.issues).toBeUndefined();
    const statistics: Readonly<Record<string, unknown>> = parse(startingWith('spelt'));
    expect(collections.statistics.schema.safeParse(statistics['spelt']).error?.issues).toBeUndefined();
  });

  it('cannot be regenerated if a table is missing', () => {
    expect(() => withGeneratedParts('# Guide')).toThrow(/lacks these parts: article/);
  });
});

describe('fieldTable', () => {
  it('distinguishes required from optional fields, and lists forms, defaults and nested fields', () => {
    const schema = z.strictObject({
      name: z.string().describe('As printed.'),
      kind: z.enum(['a', 'b']).default('a').describe('Which.'),
      within: z.strictObject({ url: z.string().exactOptional().describe('Where.') }).describe('A part.'),
    });
    expect(fieldTable(schema).split('\n').slice(2)).toEqual([
      '| `name` | yes | text | As printed. |',
      '| `kind` | no (default a) | `a`, `b` | Which. |',
      '| `within` | yes | the fields below | A part. |',
      '| `within.url` | no | text | Where. |',
    ]);
  });

  it('names the kinds that have a field, and shows how the field differs between kinds', () => {
    const part = z.strictObject({ size: z.string().describe('How large.') }).describe('A part.');
    const schema = z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('a').describe('The first.'),
        name: z.string().describe('As printed.'),
        note: z.string().describe('Why.'),
        status: z.enum(['x', 'z']).describe('Which.'),
        part,
      }),
      z.strictObject({
        kind: z.enum(['b', 'c']).describe('The others.'),
        name: z.string().describe('As spoken.'),
        note: z.string().exactOptional().describe('Why.'),
        status: z.enum(['x', 'y']).describe('Which.'),
        part,
      }),
      z.strictObject({ kind: z.literal('d'), name: z.string().describe('As spoken.'), part }),
      z.strictObject({ kind: z.literal('e'), name: z.string().describe('As spoken.') }),
    ]);
    expect(fieldTable(schema).split('\n').slice(2)).toEqual([
      '| `kind` | yes | `a`, `b`, `c`, `d`, `e` | `a`: The first. `b`, `c`: The others. |',
      '| `name` | yes | text | `a`: As printed. `b`, `c`, `d`, `e`: As spoken. |',
      '| `note` | yes, for `a`; no, for `b`, `c` | text | Why. |',
      '| `status` | yes, for `a`, `b`, `c` | `a`: `x`, `z`; `b`, `c`: `x`, `y` | Which. |',
      '| `part` | yes, but not for `e` | the fields below | A part. |',
      '| `part.size` | yes | text | How large. |',
    ]);
  });

  it('prints default values as text', () => {
    const schema = z.strictObject({
      none: z.array(z.string()).default([]).describe('None.'),
      nothing: z.record(z.string(), z.string()).default({}).describe('Nothing.'),
      pair: z.array(z.number()).default([1, 2]).describe('Two.'),
    });
    const needs = fieldTable(schema)
      .split('\n')
      .slice(2)
      .map((row) => row.split(' | ')[1]);
    expect(needs).toEqual(['no', 'no', 'no (default [1,2])']);
  });
});
