import { expect, test } from '@playwright/test';
import { findFirefox } from '../lib/system/find-firefox.mjs';
import { attackedSite, otherSite } from './attacked-site';
import { asPageCode, attacks } from './attacks';
import { visit } from './firefox-visits';
import { embedPages, figureIds, sections } from './site';

const firefox = findFirefox();
test.skip(firefox === null, 'Firefox is not installed: the site was not tried in it.');
test.describe.configure({ timeout: 300_000 });

/** The names of the attacks that work in Firefox on a page of the site, with its headers or without. */
async function working(address: string, withHeaders: boolean): Promise<string[]> {
  const other = await otherSite();
  const site = await attackedSite(address, other.origin, withHeaders);
  try {
    const told = await visit(
      firefox ?? '',
      attacks.map(({ click, script }, number) => ({
        url: `${site.origin}/?attack=${number}`,
        script:
          script === undefined
            ? click === undefined
              ? null
              : `document.querySelector(${JSON.stringify(click)}).click()`
            : asPageCode(script, `${other.origin}/${number}`),
        wait: 1000,
      })),
    );
    return attacks
      .filter((_, number) => told[number]?.hit === true || other.asked().has(String(number)))
      .map(({ name }) => name);
  } finally {
    site.close();
    other.close();
  }
}

test('pages of every section keep to their own policy in Firefox', async ({ baseURL }) => {
  const addresses = [...sections(), ['embeds', embedPages()] as const].flatMap(([, pages]) => pages.slice(0, 2));
  const told = await visit(
    firefox ?? '',
    addresses.map((address) => ({ url: `${baseURL}${address}`, script: null, wait: 1000 })),
  );
  const broken = told.map((one, index) => [addresses[index], one.broken]);
  expect(broken).toEqual(addresses.map((address) => [address, []]));
});

const [figure = ''] = figureIds();
for (const [kind, folder] of [
  ['a page', '/figures'],
  ['an embed', '/embed/figures'],
] as const) {
  test(`each of ${attacks.length} attacks is stopped on ${kind} in Firefox`, async ({ baseURL }) => {
    expect(await working(`${baseURL}${folder}/${figure}/`, true)).toEqual([]);
  });
}
test('each of the attacks would work in Firefox without the headers', async ({ baseURL }) => {
  const names = await working(`${baseURL}/embed/figures/${figure}/`, false);
  expect(names).toEqual(attacks.map(({ name }) => name));
});
