import { describe, expect, it } from 'vitest';
import { parseYaml } from './yaml-file';

function read(text: string) {
  const file = parseYaml('a.yml', text);
  if (Array.isArray(file)) throw new Error(file.map(({ message }) => message).join(' '));
  return file;
}

function refuse(text: string): string[] {
  const file = parseYaml('a.yml', text);
  if (!Array.isArray(file)) throw new Error('The YAML was accepted.');
  return file.map(({ position, message }) => `${position.line}:${position.column} ${message}`);
}

describe('parseYaml', () => {
  it('keeps dates, yes, no, true and false as text', () => {
    expect(read('a: 2025-02-30\nb: yes\nc: false\nd: 2025\ne: "55.50"\nf: ~').data).toEqual({
      a: '2025-02-30',
      b: 'yes',
      c: 'false',
      d: 2025,
      e: '55.50',
      f: null,
    });
  });

  it('records the positions of values and names, with or without brackets', () => {
    const file = read('one: 1\ntwo:\n  three: a\n  four: { five: b, six: [c, { seven: d }] }\n');
    expect(file.position(['one'])).toEqual({ line: 1, column: 6 });
    expect(file.position(['two'])).toEqual({ line: 2, column: 1 });
    expect(file.position(['two', 'three'])).toEqual({ line: 3, column: 10 });
    expect(file.position(['two', 'four', 'six', 0])).toEqual({ line: 4, column: 26 });
    expect(file.position(['two', 'four', 'six', 1, 'seven'])).toEqual({ line: 4, column: 38 });
    expect(file.namePosition(['two', 'three'])).toEqual({ line: 3, column: 3 });
  });

  it('returns a scalar as written, not as the number into which YAML converts it', () => {
    const file = read('a: 00123e4\nc: "00"\nd:\ne: [1]\n');
    expect(file.written(['a'])).toEqual({ text: '00123e4', start: 3, end: 10 });
    expect(file.written(['c'])).toEqual({ text: '00', start: 14, end: 18 });
    expect(file.written(['d'])).toMatchObject({ text: '' });
    expect(file.written(['e', 0])).toMatchObject({ text: '1' });
    expect([file.written(['e']), file.written(['f'])]).toEqual([null, null]);
  });

  it('returns the position of the nearest enclosing field for a missing value', () => {
    const file = read('one: 1\ntwo:\n  three: a\n');
    expect(file.position(['two', 'four'])).toEqual({ line: 2, column: 1 });
    expect(file.position(['two', 'three', 'four'])).toEqual({ line: 3, column: 3 });
    expect(file.position(['five'])).toEqual({ line: 1, column: 1 });
    expect(file.position()).toEqual({ line: 1, column: 1 });
  });

  it('counts lines and columns correctly in a file with Windows line endings', () => {
    const file = read('one: |\r\n  a\r\n  b\r\ntwo: { three: c }\r\n');
    expect(file.data).toEqual({ one: 'a\nb\n', two: { three: 'c' } });
    expect(file.position(['two', 'three'])).toEqual({ line: 4, column: 15 });
  });

  it('rejects anchors and aliases with any name, and reports their positions', () => {
    expect(refuse('a: &x 1\nb: *x')).toEqual([
      '1:7 Anchors and aliases are not allowed.',
      '2:4 Anchors and aliases are not allowed.',
    ]);
    expect(refuse('a: &1 [1]\nb: *1')).toHaveLength(2);
    expect(refuse('&k a: 1')).toHaveLength(1);
    expect(read('a: "*x & co"\nb: R&D').data).toEqual({ a: '*x & co', b: 'R&D' });
  });

  it('rejects tags, and names that would change a prototype', () => {
    expect(refuse('a: !!js/function x')).toEqual(['1:4 Tags (!name) are not allowed.']);
    expect(refuse('a: 1\n__proto__: { x: 1 }')).toEqual(['2:1 The name "__proto__" is not allowed.']);
    expect(refuse('a: { "__proto__": 1 }')).toEqual(['1:6 The name "__proto__" is not allowed.']);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('never merges the fields under <<, even if the file declares YAML 1.1', () => {
    expect(read('%YAML 1.1\n---\n<<: { a: 1 }\nb: 2025-07-26\nc: no').data).toEqual({
      '<<': { a: 1 },
      b: '2025-07-26',
      c: 'no',
    });
  });

  it('reports both positions of a repeated name', () => {
    expect(refuse('a: 1\nb:\n  c: 1\n  d: 2\n  c: 3')).toEqual(['5:3 "c" appears twice. It is already on line 3.']);
  });

  it('reports several errors, and each only once', () => {
    expect(refuse('a: @x\nb: y: z\nc: "d')).toEqual([
      '1:4 A value cannot start with this character.',
      '2:4 A colon and a space start a second field on this line.',
      '3:4 This quotation mark is never closed.',
    ]);
  });

  it('reports thousands of open brackets without crashing', () => {
    expect(refuse('['.repeat(20_000))).toMatchObject([expect.stringContaining('nested too deeply')]);
  });
});
