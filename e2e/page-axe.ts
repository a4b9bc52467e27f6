import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** Rules of axe that are not followed, with the reason. */
const argued = [
  // The contrast of WCAG's level AAA: pages are made to level AA.
  'color-contrast-enhanced',
  // It takes a short paragraph in bold for a heading: the arithmetic of a number is none.
  'p-as-heading',
];
const ruleNames = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((name) => !argued.includes(name));

const everyRule: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ruleNames },
};

/** The rules whose answer depends on colours: only these can come out otherwise in the dark. */
const colourRules: RunOptions = {
  resultTypes: ['violations'],
  // Neither reads the text of style sheets, which would be fetched for it.
  preload: { assets: ['media'] },
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** What axe finds wrong by one set of rules. It runs in the page, which is five times as fast as by way of its own wrapper. */
async function violations(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(async (chosen) => {
    const { violations: found } = await axe.run(chosen);
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
    );
  }, options);
}

async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** What axe finds wrong with the open page as it stands, by day and by every rule. */
export async function axeByDay(page: Page): Promise<string[]> {
  await bringAxe(page);
  return violations(page, everyRule);
}

/** What axe finds wrong with the colours of the open page by night; `axeByDay` has looked at the rest. */
export async function axeByNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await violations(page, colourRules);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
