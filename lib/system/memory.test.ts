import { expect, test } from 'vitest';
import { parseStatus } from './memory';

test('parseStatus reads the parent and the resident memory of a process', () => {
  expect(parseStatus('Name:\tnode\nPid:\t12\nPPid:\t7\nVmPeak:\t 900 kB\nVmRSS:\t  512 kB\n')).toEqual({
    parent: 7,
    resident: 524_288,
  });
});

test('a process that has just ended uses no memory', () => {
  expect(parseStatus('Name:\tnode\nState:\tZ (zombie)\nPPid:\t7\n')).toEqual({ parent: 7, resident: 0 });
});
