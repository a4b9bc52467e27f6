import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

// Style sheets need not be fetched a second time: only a rule that is in none of these sets reads their text.
const common: RunOptions = { resultTypes: ['violations'], preload: { assets: ['media'] } };

const everyRule: RunOptions = {
  ...common,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** The rules whose answer depends on colours: only these can come out otherwise in the dark. */
const colourRules: RunOptions = {
  ...common,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Contrast is more than half of what axe takes for a page: these are all rules but that one. */
const everyOtherRule: RunOptions = { ...everyRule, rules: { 'color-contrast': { enabled: false } } };
const contrast: RunOptions = { ...common, runOnly: { type: 'rule', values: ['color-contrast'] } };

/** What axe finds wrong by one set of rules. It runs in the page, which is five times as fast as by way of its own wrapper. */
async function violations(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(async (chosen) => {
    const { violations: found } = await axe.run(chosen);
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
    );
  }, options);
}

/**
 * The contrast of one text of each kind: of all that stand in the same elements and classes, in the same ink, size and weight,
 * on the same papers. A table of a hundred rows has few kinds of text.
 */
function contrastOfKinds(page: Page): Promise<string[]> {
  return page.evaluate(async (chosen) => {
    const papers = new Map<Element, string>();
    function paperOf(element: Element): string {
      const known = papers.get(element);
      if (known !== undefined) return known;
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
      const own = [element.tagName, element.getAttribute('class'), backgroundColor, backgroundImage, opacity, position];
      const paper = `${element.parentElement === null ? '' : paperOf(element.parentElement)} ${own.join(' ')}`;
      papers.set(element, paper);
      return paper;
    }
    const kinds = new Map<string, Element>();
    for (const element of document.body.querySelectorAll('*')) {
      const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (!hasText || !element.checkVisibility()) continue;
      const { color, fill, fontSize, fontWeight, textShadow } = getComputedStyle(element);
      const kind = [paperOf(element), color, fill, fontSize, fontWeight, textShadow].join(' ');
      if (!kinds.has(kind)) kinds.set(kind, element);
    }
    const { violations: found } = await axe.run({ include: [...kinds.values()] }, chosen);
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
    );
  }, contrast);
}

async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** As `axeByDay`, but contrast only of one text of each kind. */
export async function axeByDayInShort(page: Page): Promise<string[]> {
  await bringAxe(page);
  return [...(await violations(page, everyOtherRule)), ...(await contrastOfKinds(page))];
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
