import { expect, test } from 'vitest';
import { contentLoop, type CompileContent } from './content-loop';

test('contentLoop reports problems, reports once that they are fixed, and continues after the compiler has crashed', async () => {
  const cycles: CompileContent[] = [
    () => Promise.resolve({ ok: true }),
    (log) => {
      log('error[stat/text] content/articles/a.mdx:3:4');
      return Promise.resolve({ ok: false });
    },
    () => Promise.reject(new Error('disk full')),
    () => Promise.resolve({ ok: true }),
    () => Promise.resolve({ ok: true }),
  ];
  const printed: string[] = [];
  const compile: CompileContent = (log) => cycles.shift()?.(log) ?? Promise.reject(new Error('no more cycles'));
  const cycle = contentLoop(compile, (line) => printed.push(line));
  const rounds: string[][] = [];
  for (let count = 0; count < 5; count += 1) {
    await cycle();
    rounds.push(printed.splice(0));
  }
  expect(rounds).toEqual([
    [],
    [expect.stringContaining('content/articles/a.mdx:3:4')],
    [expect.stringContaining('disk full')],
    ['Content: all problems are fixed.'],
    [],
  ]);
});
