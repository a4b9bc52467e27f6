import { describe, expect, it } from 'vitest';
import { parseYaml } from './yaml-file';

/** The positions at which comments cut off values or, if there are none, the data that were read. */
function read(text: string): unknown {
  const file = parseYaml('a.yml', text);
  return Array.isArray(file)
    ? file.map(({ rule, position }) => `${rule} ${position.line}:${position.column}`)
    : file.data;
}

describe('a comment', () => {
  it.each([
    ['title: The ruling on Section #301', ['yaml/comment 1:30']],
    ['title: The ruling on Section # 301 and after\nb: 1', ['yaml/comment 1:30']],
    ['title: #1 in oats', ['yaml/comment 1:8']],
    ['a: 12 # per cent', ['yaml/comment 1:7']],
    ['a:\n  - #5 of them\n  - b #6', ['yaml/comment 2:5', 'yaml/comment 3:7']],
    ['a: b\n   goes on #2', ['yaml/comment 2:12']],
    ['a: [b #c\n ]', ['yaml/comment 1:7']],
    ['a: { b: c #d\n }', ['yaml/comment 1:11']],
    ['a: b \t#x', ['yaml/comment 1:7']],
    ['\r\na: b #c\r\nd: e\r\n', ['yaml/comment 2:6']],
  ])('cuts off the value of %j', (text, places) => {
    expect(read(text)).toEqual(places);
  });

  it.each([
    ["a: 'x' # of a quotation", { a: 'x' }],
    ['a: "x #1" # of a quotation', { a: 'x #1' }],
    ['a: [x, y] # of a list', { a: ['x', 'y'] }],
    ['a: { b: c } # of fields', { a: { b: 'c' } }],
    ['# of the file\na: b\n  # of nothing\nc: d', { a: 'b', c: 'd' }],
    ['a: | # of a block\n  text #5 here\n', { a: 'text #5 here\n' }],
    ['a: # of the fields below\n  b: c', { a: { b: 'c' } }],
    ['a: # to come', { a: null }],
    ['a: C#\nb: x#y', { a: 'C#', b: 'x#y' }],
    ['a:\n  b\n  # of a line of its own\nc: 1', { a: 'b', c: 1 }],
  ])('cuts nothing off in %j', (text, data) => {
    expect(read(text)).toEqual(data);
  });
});
