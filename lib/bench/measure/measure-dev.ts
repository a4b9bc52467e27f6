import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { newsroomOf } from '../newsroom';
import { counted } from '../../domain/counted';
import { findChromium } from '../../system/browser.mjs';
import { DevCopy } from './dev-copy';
import { median } from './stopwatch';
import { writeNewsroom } from './write-newsroom';

const rounds = 9;
/** How long to wait, in ms, for everything that follows a change to finish, so that each change is measured on its own. */
const pause = 4000;

/** The edits to measure. Each changes text that readers see on the article’s page. */
const changes: readonly { readonly what: string; readonly file: string; readonly change: Change }[] = [
  {
    what: 'a sentence of the article',
    file: 'content/articles/explainer-1.mdx',
    change: (text, word) => `${text.replace(/\nThe record says .*\n$/, '')}\nThe record says ${word}.\n`,
  },
  {
    what: 'its title',
    file: 'content/articles/explainer-1.mdx',
    change: (text, word) => text.replace(/^title: .*$/m, `title: What the record says of ${word}`),
  },
];
type Change = (text: string, word: string) => string;

/**
 * Measures how long an editor waits between saving a file and seeing the change in an open page of `npm run dev`, in wall-clock
 * milliseconds. The server runs in a copy of the project with a generated newsroom.
 */
export async function measureDev(articles: number, seed: number): Promise<string> {
  const executablePath = await findChromium();
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  try {
    return await measureIn(await browser.newPage(), articles, seed);
  } finally {
    await browser.close();
  }
}

async function measureIn(page: Page, articles: number, seed: number): Promise<string> {
  const copy = await DevCopy.start(4400, async (root) => {
    await rm(path.join(root, 'content'), { recursive: true });
    await writeNewsroom(root, newsroomOf(articles, seed));
  });
  try {
    await page.goto(`${await started(copy)}/articles/explainer-1/`, { timeout: 120_000 });
    const lines = [
      `Time from saving a file until the page shows the change, in ms, in a newsroom of ${counted(articles, 'article')} (median of ${rounds}):`,
    ];
    for (const { what, file, change } of changes) {
      const times: number[] = [];
      // The first change is not counted, because much of the code runs for the first time.
      for (let round = 0; round <= rounds; round += 1) times.push(await timeUntilShown(page, copy, { file, change }));
      const counted = times.slice(1);
      lines.push(
        `${what}: ${median(counted).toFixed(0)} (${Math.min(...counted).toFixed(0)} to ${Math.max(...counted).toFixed(0)})`,
      );
    }
    return lines.join('\n');
  } finally {
    await copy.end();
  }
}

async function started(copy: DevCopy): Promise<string> {
  for (;;) {
    const address = copy.address();
    if (address !== null) return address;
    if (!copy.alive) throw new Error(`The dev server has stopped:\n${copy.output}`);
    await setTimeout(200);
  }
}

async function timeUntilShown(
  page: Page,
  copy: DevCopy,
  { file, change }: { file: string; change: Change },
): Promise<number> {
  await setTimeout(pause);
  const word = `quetzal-${randomUUID()}`;
  const shown = page.waitForFunction((text) => document.body.textContent.includes(text), word, {
    polling: 'raf',
    timeout: 60_000,
  });
  const start = performance.now();
  await copy.edit(file, (text) => change(text, word));
  await shown;
  return performance.now() - start;
}
