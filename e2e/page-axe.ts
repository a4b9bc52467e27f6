import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

// Style sheets need not be fetched a second time: only a rule that is in none of these sets reads their text.
const common: RunOptions = { resultTypes: ['violations'], preload: { assets: ['media'] } };

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
  ...common,
  runOnly: { type: 'rule', values: ruleNames },
};

/** The rules whose answer depends on colours: only these can come out otherwise in the dark. */
const colourNames = ['color-contrast', 'link-in-text-block'];
const colourRules: RunOptions = { ...common, runOnly: { type: 'rule', values: colourNames } };
const contrast: RunOptions = { ...common, runOnly: { type: 'rule', values: ['color-contrast'] } };
const allButContrast: RunOptions = {
  ...common,
  runOnly: { type: 'rule', values: ruleNames.filter((name) => name !== 'color-contrast') },
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

/** The ways of colouring a text that axe has been asked about. */
const askedBefore = new Set<string>();

/**
 * What axe finds wrong with the contrast of texts that are coloured in a way that it has not been asked about: by the same
 * colours, on the same grounds, in letters of the same size. A table has thousands of texts, and two ways.
 */
async function newContrasts(page: Page): Promise<string[]> {
  const { found, ways } = await page.evaluate(
    async ({ options, before }) => {
      const known = new Set(before);
      const grounds = new Map<Element, string>();
      const groundOf = (element: Element): string => {
        const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
        const isNone = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1';
        const own =
          isNone && position === 'static' ? '' : `${backgroundColor} ${backgroundImage} ${opacity} ${position}/`;
        const parent = element.parentElement;
        const ground = (parent === null ? '' : (grounds.get(parent) ?? groundOf(parent))) + own;
        grounds.set(element, ground);
        return ground;
      };
      const include: Element[] = [];
      for (const element of document.body.querySelectorAll('*')) {
        const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
        if (!(hasText || element.matches('input, select, textarea')) || !element.checkVisibility()) continue;
        const { color, fill, fontSize, fontWeight, textShadow } = getComputedStyle(element);
        const way = [groundOf(element), color, fill, fontSize, fontWeight, textShadow].join(' ');
        if (known.has(way)) continue;
        known.add(way);
        include.push(element);
      }
      const asked = include.length === 0 ? [] : (await axe.run({ include }, options)).violations;
      return {
        ways: [...known],
        found: asked.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
        ),
      };
    },
    { options: contrast, before: [...askedBefore] },
  );
  for (const way of ways) askedBefore.add(way);
  return found;
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

/**
 * The same of a page whose template has been looked at: of its texts, contrast is asked for those that are coloured in a way
 * that is new. Contrast is half of what axe costs.
 */
export async function axeByDayAgain(page: Page): Promise<string[]> {
  await bringAxe(page);
  return [...(await violations(page, allButContrast)), ...(await newContrasts(page))];
}

/** What axe finds wrong with the colours of the open page by night; `axeByDay` has looked at the rest. */
export async function axeByNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await violations(page, colourRules);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
