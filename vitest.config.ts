import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { 'contentlayer/generated': path.resolve(import.meta.dirname, '.contentlayer/generated') } },
  test: {
    include: ['{lib,components,app}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
