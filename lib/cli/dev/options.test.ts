import { expect, test } from 'vitest';
import { readDevOptions, usage } from './options';

test('npm run dev uses port 3000 by default', () => {
  expect(readDevOptions([])).toEqual({ kind: 'dev', port: 3000 });
  expect(readDevOptions(['--port', '3100'])).toEqual({ kind: 'dev', port: 3100 });
});

test.each([['--port', 'many'], ['--port', '70000'], ['--port', ''], ['--prot', '3100'], ['3100']])(
  'npm run dev rejects %s %s, with the usage in the message',
  (...args) => {
    expect(readDevOptions(args)).toEqual({ kind: 'wrong', message: expect.stringContaining(usage) });
  },
);

test('npm run dev prints the help for --help even if other arguments are invalid', () => {
  expect(readDevOptions(['--port', 'many', '--help'])).toEqual({ kind: 'help' });
});
