import { expect, it } from 'vitest';
import { parseTree } from './parse-tree';

it('parseTree fills a block that contains an error with x, even on lines before the error, and changes no other block', () => {
  const { tree, read, problems } = parseTree('a.mdx', 'Before.\n\nOne line.\nAnother <Stat of= line.\n\nAfter.\n');
  expect(tree).not.toBeNull();
  expect(problems.map(({ position }) => position.line)).toEqual([4]);
  expect(read.split('\n')).toEqual(['Before.', '', 'xxx xxxxx', 'xxxxxxx xxxxx xxx xxxxx', '', 'After.', '']);
});
