import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { 'contentlayer/generated': path.resolve(import.meta.dirname, '.contentlayer/generated') } },
  test: {
    include: ['{lib,components,app}/**/*.test.{ts,tsx}'],
    // By itself vitest leaves one processor idle: half of two.
    maxWorkers: '100%',
    // What hangs is ended; a busy machine is not a fault.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
