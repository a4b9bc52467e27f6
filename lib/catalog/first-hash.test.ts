import { describe, expect, it } from 'vitest';
import { firstHashFix } from './first-hash';
import { parseYaml } from './yaml-file';

const hash = 'ab'.repeat(32);

/** The file after the fix; null if no fix is offered. */
function repaired(text: string): string | null {
  const yaml = parseYaml('a.yml', text);
  if (Array.isArray(yaml)) throw new Error('The text is not valid YAML.');
  const fix = firstHashFix(text, { id: 'a', file: 'a.yml', yaml, data: yaml.data, base: [] }, hash);
  return fix === null ? null : text.slice(0, fix.start) + fix.text + text.slice(fix.end);
}

describe('the first hash of a series', () => {
  it.each([
    ['a: b\n', `a: b\nsha256: ${hash}\n`],
    ['a: b', `a: b\nsha256: ${hash}\n`],
    ['a: b\r\n', `a: b\r\nsha256: ${hash}\r\n`],
    ['a: |\n  b\n', `a: |\n  b\nsha256: ${hash}\n`],
    ['a: b\nsha256:\n', `a: b\nsha256: ${hash}\n`],
    ['sha256: # later\na: b\n', `sha256: '${hash}' # later\na: b\n`],
    ['sha256: TODO\na: b\n', `sha256: ${hash}\na: b\n`],
    ['sha256: "to do" # soon\n', `sha256: '${hash}' # soon\n`],
    ['sha256: 0\n', `sha256: ${hash}\n`],
    ['{ a: b, sha256: TODO }\n', `{ a: b, sha256: ${hash} }\n`],
  ])('is written into %j, and nothing else changes', (text, after) => {
    expect(repaired(text)).toBe(after);
  });

  it.each([
    ['a hash', `sha256: ${'cd'.repeat(32)}\n`],
    ['a truncated hash', `sha256: ${'cd'.repeat(31)}\n`],
    ['a hash with a prefix', `sha256: sha256:${'cd'.repeat(32)}\n`],
    ['a list', 'sha256: [a]\n'],
    ['a mapping', 'sha256: { a: b }\n'],
  ])('never replaces %s', (_, text) => {
    expect(repaired(text)).toBeNull();
  });

  it.each(['{ a: b }\n', '  a: b\n', 'a: b\n...\n'])(
    'is not written where it would become part of another value: %j',
    (text) => {
      expect(repaired(text)).toBeNull();
    },
  );
});
