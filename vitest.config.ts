import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Layers whose functions only compute: their tests leave nothing behind, so that a worker can load the code once for all of them. */
const pure = [
  'lib/{articles,domain,format,numbers,problems,prose,views}/**/*.test.ts',
  'components/figure/**/*.test.{ts,tsx}',
];

export default defineConfig({
  resolve: { alias: { 'contentlayer/generated': path.resolve(import.meta.dirname, '.contentlayer/generated') } },
  test: {
    // By itself vitest leaves one processor idle: half of two.
    maxWorkers: '100%',
    // What hangs is ended; a busy machine is not a fault.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: { name: 'other', include: ['{lib,components,app}/**/*.test.{ts,tsx}'], exclude: pure },
      },
    ],
  },
});
