import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withGeneratedParts } from './editors-guide';
import { fieldTable } from './field-table';

describe('the editors’ guide', () => {
  it('says what the schemas say', async () => {
    const guide = await readFile('content/README.md', 'utf8');
    expect(guide, 'Run: npm run guide').toBe(withGeneratedParts(guide));
  });

  it('leaves no field without a word on what it is', async () => {
    const guide = await readFile('content/README.md', 'utf8');
    expect(guide.split('\n').filter((line) => /\|\s*\|$/.test(line))).toEqual([]);
  });

  it('refuses a guide that lacks a table', () => {
    expect(() => withGeneratedParts('# Guide')).toThrow(/lacks these parts: article/);
  });
});

describe('fieldTable', () => {
  it('tells needed from optional fields, forms, defaults and what lies within', () => {
    const schema = z.strictObject({
      name: z.string().describe('As printed.'),
      kind: z.enum(['a', 'b']).default('a').describe('Which.'),
      within: z.strictObject({ url: z.string().exactOptional().describe('Where.') }).describe('A part.'),
    });
    expect(fieldTable(schema).split('\n').slice(2)).toEqual([
      '| `name` | yes | text | As printed. |',
      '| `kind` | no: a | `a`, `b` | Which. |',
      '| `within` | yes | fields, below | A part. |',
      '| `within.url` | no | text | Where. |',
    ]);
  });
});
