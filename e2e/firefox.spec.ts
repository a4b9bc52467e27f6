import { expect, test } from '@playwright/test';
import { findFirefox } from '../lib/system/find-firefox.mjs';
import { attackedSite, otherSite } from './attacked-site';
import { asPageCode, attacks } from './attacks';
import { visit, type Observed, type Visit } from './firefox-visits';
import { embedPages, figureIds, sections, slow } from './site';

const firefox = findFirefox();
test.skip(firefox === null, 'Firefox is not installed, so the site was not tested in it.');
test.describe.configure({ timeout: 300_000 });

/**
 * Attacks on one page: the visits that carry them out, and a function that returns the names of the attacks that worked, judging by what
 * happened in Firefox.
 */
interface Attempt {
  readonly visits: readonly Visit[];
  readonly worked: (observed: readonly Observed[]) => string[];
  readonly close: () => void;
}

/**
 * Prepares attacks on a page, which is served with or without the site's headers.
 *
 * @param names the names of the attacks; all attacks by default
 */
async function attemptsOn(address: string, withHeaders: boolean, names?: readonly string[]): Promise<Attempt> {
  const other = await otherSite();
  const site = await attackedSite(address, other.origin, withHeaders);
  const chosen = [...attacks.entries()].filter(([, { name }]) => names?.includes(name) ?? true);
  return {
    visits: chosen.map(([number, { click, script }]) => ({
      url: `${site.origin}/?attack=${number}`,
      script:
        script === undefined
          ? click === undefined
            ? null
            : `document.querySelector(${JSON.stringify(click)}).click()`
          : asPageCode(script, `${other.origin}/${number}`),
      wait: 1000,
    })),
    worked: (observed) =>
      chosen
        .filter(([number], index) => observed[index]?.hit === true || other.asked().has(String(number)))
        .map(([, { name }]) => name),
    close: () => {
      site.close();
      other.close();
    },
  };
}

/** The names of the attacks that work in Firefox. */
async function working(address: string, withHeaders: boolean): Promise<string[]> {
  const attempt = await attemptsOn(address, withHeaders);
  try {
    return attempt.worked(await visit(firefox ?? '', attempt.visits));
  } finally {
    attempt.close();
  }
}

const [figure = ''] = figureIds();

/** One attack of each kind: through markup, a file from another site, a click, the page's own script, and a string used as HTML. */
const oneOfEachForm = [
  'an inline script',
  'an image from another site',
  'a link with a javascript: URL',
  'eval',
  'a string assigned as HTML (Trusted Types)',
];

test('a page of each section complies with its Content-Security-Policy in Firefox, and the policy stops an attack of each kind', async ({
  baseURL,
}) => {
  const addresses = [...sections(), ['embeds', embedPages()] as const].flatMap(([, pages]) => pages.slice(0, 1));
  const embed = `${baseURL}/embed/figures/${figure}/`;
  const guarded = await attemptsOn(embed, true, oneOfEachForm);
  const open = await attemptsOn(embed, false, oneOfEachForm);
  try {
    // All visits share one browser, because starting a browser takes as long as many visits.
    const pages = addresses.map((address) => ({ url: `${baseURL}${address}`, script: null, wait: 300 }));
    const observed = await visit(firefox ?? '', [...pages, ...guarded.visits, ...open.visits]);
    const ofAttacks = observed.slice(pages.length);
    const broken = observed.slice(0, pages.length).map((one, index) => [addresses[index], one.broken]);
    expect(broken).toEqual(addresses.map((address) => [address, []]));
    expect(guarded.worked(ofAttacks.slice(0, guarded.visits.length))).toEqual([]);
    expect(open.worked(ofAttacks.slice(guarded.visits.length)).toSorted()).toEqual(oneOfEachForm.toSorted());
  } finally {
    guarded.close();
    open.close();
  }
});

test('two pages of every section comply with their Content-Security-Policy in Firefox', slow, async ({ baseURL }) => {
  const addresses = [...sections(), ['embeds', embedPages()] as const].flatMap(([, pages]) => pages.slice(0, 2));
  const observed = await visit(
    firefox ?? '',
    addresses.map((address) => ({ url: `${baseURL}${address}`, script: null, wait: 1000 })),
  );
  const broken = observed.map((one, index) => [addresses[index], one.broken]);
  expect(broken).toEqual(addresses.map((address) => [address, []]));
});

for (const [kind, folder] of [
  ['a page', '/figures'],
  ['an embed', '/embed/figures'],
] as const) {
  test(`each of ${attacks.length} attacks is stopped on ${kind} in Firefox`, slow, async ({ baseURL }) => {
    expect(await working(`${baseURL}${folder}/${figure}/`, true)).toEqual([]);
  });
}
test('each of the attacks would work in Firefox without the headers', slow, async ({ baseURL }) => {
  const names = await working(`${baseURL}/embed/figures/${figure}/`, false);
  expect(names).toEqual(attacks.map(({ name }) => name));
});
