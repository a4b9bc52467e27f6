import { expect, test } from '@playwright/test';
import { keptParts } from '../components/embed/pinned';
import { templateOf, instantiated } from '../components/embed/template';
import { embedSnippet } from '../lib/publish/embed-snippet';
import { elsewhere } from './embed-hosts';
import { builtFile, embeds } from './site';

test.describe.configure({ timeout: 120_000 });

const all = embeds();
const some = (['figure', 'fact-check', 'number'] as const).flatMap((kind) =>
  all.filter((embed) => embed.kind === kind).slice(0, 3),
);

test('the pinned address of an embed shows the same content as the address without a version, and names the version', () => {
  expect(all.length).toBeGreaterThan(0);
  for (const { href, version, pinnedHref } of all) {
    const pinned = builtFile(`${pinnedHref}index.html`);
    expect(pinned).toContain(`Version ${version}, current`);
    expect(templateOf(pinned)).toBe(templateOf(builtFile(`${href}index.html`)));
  }
});

for (const sandbox of ['', 'allow-scripts']) {
  test(`pinned embeds work and fit in frames with sandbox="${sandbox}"`, async ({ page, baseURL }) => {
    const frames = some.map((embed) =>
      embedSnippet(embed, { theme: null, pinned: embed.pinnedHref })
        .replace(/src="https?:\/\/[^/"]+/, `sandbox="${sandbox}" src="${baseURL}`)
        .replace('loading="lazy"', ''),
    );
    const html = `<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,"><style>body{margin:0}</style>
<div id="column">${frames.join('')}</div>`;
    const host = await elsewhere(new Map([['/', html]]));
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      // Chromium logs an error for every script that a sandbox blocks. Here, this is intended.
      if (message.type() === 'error' && !(sandbox === '' && /sandboxed/.test(message.text())))
        wrong.push(message.text());
    });
    try {
      await page.goto(host.origin, { waitUntil: 'networkidle' });
      for (const width of [280, 360, 640, 1200]) {
        await page.setViewportSize({ width, height: 900 });
        for (const [index, embed] of some.entries()) {
          const frame = page.locator('iframe').nth(index);
          const inner = frame.contentFrame();
          await expect(inner.getByText(`Version ${embed.version}, current`)).toBeAttached();
          const content = await inner.locator('body').boundingBox();
          const room = await frame.boundingBox();
          expect.soft(content?.height, `${embed.pinnedHref} at ${width}`).toBeLessThanOrEqual(room?.height ?? 0);
        }
      }
    } finally {
      host.close();
    }
    expect(wrong).toEqual([]);
  });
}

test('an earlier version of an embed states in one line that it was replaced, and still fits in its frame', async ({
  page,
}) => {
  const correction = {
    ...{ id: 'x', anchor: 'x', href: '/corrections/#x', date: { iso: '2026-01-02', text: '2 January 2026' } },
    ...{
      severity: 'correction' as const,
      label: 'Correction',
      wasLabel: 'What was wrong',
      was: 'It was wrong in many words.',
      now: 'It is right in as many.',
      why: '',
      marks: [],
    },
  };
  for (const embed of some) {
    const parts = keptParts(embed.version, { kind: 'replaced', by: embed, corrections: [correction, correction] });
    const template = templateOf(builtFile(`${embed.pinnedHref}index.html`));
    await page.setContent(instantiated(template, { parts, canonical: 'https://example.org/', script: '' }));
    const line = page.getByText(`Version ${embed.version}, replaced; page corrected`);
    for (const width of [280, 360, 640, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      const { most, least, start, fall } = embed.pinnedHeights;
      const room = fall === 0 ? most : Math.max(least, start - fall * width);
      const height = await page.locator('body').evaluate((body) => body.getBoundingClientRect().height);
      expect.soft(height, `${embed.href} at ${width}`).toBeLessThanOrEqual(room);
    }
    await expect(page.getByRole('link', { name: embed.name })).toBeHidden();
    await line.click();
    await expect(page.getByRole('link', { name: embed.name })).toHaveAttribute('href', embed.href);
    await expect(page.getByText('It is right in as many.').first()).toBeVisible();
  }
});
