import { defineConfig } from '@playwright/test';
import { findChromium } from './lib/system/browser.mjs';

const chromium = await findChromium();

/** Tests of the built site in `out/`, which `e2e/start-site.ts` serves on a free port. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/start-site.ts',
  fullyParallel: true,
  // Three workers for every two cores, because tests spend a third of their time waiting for pages and timers.
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
