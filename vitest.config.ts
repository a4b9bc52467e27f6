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

/** Tests that put others in the place of modules: they need modules of their own, and would leave the next file theirs. */
const replacing = tests.filter((file) =>
  /\bvi\.(?:mock|doMock|hoisted|resetModules)\(/.test(readFileSync(path.join(root, file), 'utf8')),
);

export default defineConfig({
  resolve: { alias: { 'contentlayer/generated': path.resolve(root, '.contentlayer/generated') } },
  test: {
    // By itself vitest leaves one processor idle: half of two.
    maxWorkers: '100%',
    // What hangs is ended; a busy machine is not a fault.
    env: { PLUMBLINE_LANGUAGE: 'en-GB' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // A worker loads the code once for all files: to load it for each of them cost as much as the tests themselves.
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
