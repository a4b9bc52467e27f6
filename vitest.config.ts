import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const folders = ['lib', 'components', 'app'];
const tests = folders.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

/** Test files that mock modules. They run in isolation, because otherwise the mocks would affect the files that run after them. */
const replacing = tests.filter((file) =>
  /\bvi\.(?:mock|doMock|hoisted|resetModules)\(/.test(readFileSync(path.join(root, file), 'utf8')),
);

export default defineConfig({
  resolve: { alias: { 'contentlayer/generated': path.resolve(root, '.contentlayer/generated') } },
  test: {
    // By default, vitest leaves one core idle, which is half of a machine with two cores.
    maxWorkers: '100%',
    // The tests are the same for every newsroom, whatever its name and language.
    env: { PLUMBLINE_LANGUAGE: 'en-GB', PLUMBLINE_RECORD: path.join(root, 'lib/check/testdata/identity.yml') },
    // Long enough that tests fail only if they hang, and not because the machine is busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // Without isolation, a worker loads the code once for all its files. Loading it separately for each file took as long as the tests
      // themselves.
      {
        extends: true,
        test: {
          name: 'shared',
          include: folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
          exclude: replacing,
          isolate: false,
          setupFiles: ['components/testing/load-react.ts', 'components/testing/browser-messages.ts'],
        },
      },
      { extends: true, test: { name: 'alone', include: replacing } },
    ],
  },
});
