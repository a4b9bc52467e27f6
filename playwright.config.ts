import { defineConfig } from '@playwright/test';
import { findChromium } from './lib/system/browser.mjs';

const chromium = await findChromium();

/** Tests of the built site in `out/`, given out by `npm run serve` on a port that e2e/start-site.ts chooses. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/start-site.ts',
  fullyParallel: true,
  // One more than processors for every two: tests wait for pages and timers a third of the time.
  workers: '150%',
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...(process.env['PLUMBLINE_SITE'] === undefined ? {} : { baseURL: process.env['PLUMBLINE_SITE'] }),
    browserName: 'chromium',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(chromium === null ? {} : { executablePath: chromium }),
      args: [
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
