import { expect, test } from 'vitest';
import { readServeOptions } from './options.mjs';

test('npm run serve uses port 4000 and accepts connections only from this computer by default', () => {
  expect(readServeOptions([])).toEqual({ port: 4000, host: '127.0.0.1', strictPort: false });
  expect(readServeOptions(['--port', '4001', '--host=0.0.0.0', '--strict-port'])).toEqual({
    port: 4001,
    host: '0.0.0.0',
    strictPort: true,
  });
});

test.each([['--port', 'many'], ['--port', '70000'], ['--port', '-1'], ['--port', ''], ['--prot', '4001'], ['4001']])(
  'npm run serve rejects %s %s, with the usage in the message',
  (...args) => {
    expect(readServeOptions(args)).toEqual({ wrong: expect.stringContaining('Usage: npm run serve') });
  },
);
