import { expect, it } from 'vitest';
import { parseTree } from './parse-tree';

it('parseTree overwrites with x the whole block that contains an error, even its lines before the error, and no other block', () => {
  const { tree, read, problems } = parseTree('a.mdx', 'Before.\n\nOne line.\nAnother <Stat of= line.\n\nAfter.\n');
  expect(tree).not.toBeNull();
  expect(problems.map(({ position }) => position.line)).toEqual([4]);
  expect(read.split('\n')).toEqual(['Before.', '', 'xxx xxxxx', 'xxxxxxx xxxxx xxx xxxxx', '', 'After.', '']);
});
