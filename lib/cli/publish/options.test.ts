import { expect, test } from 'vitest';
import { UsageError } from '../../system/usage-error';
import { readOptions } from './options';

test('npm run publish keeps five releases and builds the site by default', () => {
  expect(readOptions(['--to', '/srv'])).toEqual({ kind: 'publish', to: '/srv', keep: 5, from: null });
  expect(readOptions(['--to', '/srv', '--from', 'out', '--keep', '2'])).toMatchObject({ keep: 2, from: 'out' });
  expect(readOptions(['--to', '/srv', '--rollback'])).toEqual({ kind: 'rollback', to: '/srv', keep: 5 });
  expect(readOptions(['--help'])).toEqual({ kind: 'help' });
});

test.each([
  [[], '--to DIR'],
  [['--to', ''], '--to DIR'],
  [['--to', '/srv', '--keep', '0'], '--keep is "0"'],
  [['--to', '/srv', '--keep', 'all'], '--keep is "all"'],
  [['--to', '/srv', '--rollback', '--from', 'out'], '--from'],
  [['--to', '/srv', '--form', 'out'], '--form'],
])('npm run publish rejects the arguments %j', (args, message) => {
  expect(() => readOptions(args)).toThrow(UsageError);
  expect(() => readOptions(args)).toThrow(message);
});
