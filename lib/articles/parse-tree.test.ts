import { expect, it } from 'vitest';
import { parseTree } from './parse-tree';

it('parseTree replaces the words of an invalid block with x, and changes no other block', () => {
  const { tree, read, problems } = parseTree('a.mdx', 'Before.\n\nOne line.\nAnother <Stat of= line.\n\nAfter.\n');
  expect(tree).not.toBeNull();
  expect(problems.map(({ position }) => position.line)).toEqual([4]);
  expect(read.split('\n')).toEqual(['Before.', '', 'xxx xxxxx', 'xxxxxxx xxxxx xxx xxxxx', '', 'After.', '']);
});
