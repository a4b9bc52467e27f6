import { expect, test } from 'vitest';
import { readDevOptions, usage } from './options';

test('the port is 3000 by default', () => {
  expect(readDevOptions([])).toEqual({ kind: 'dev', port: 3000 });
  expect(readDevOptions(['--port', '3100'])).toEqual({ kind: 'dev', port: 3100 });
});

test.each([['--port', 'many'], ['--port', '70000'], ['--port', ''], ['--prot', '3100'], ['3100']])(
  'reports what is wrong with %s %s, and how to write it',
  (...args) => {
    expect(readDevOptions(args)).toEqual({ kind: 'wrong', message: expect.stringContaining(usage) });
  },
);

test('help takes precedence over errors', () => {
  expect(readDevOptions(['--port', 'many', '--help'])).toEqual({ kind: 'help' });
});
