import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent } from '../lib/catalog/read-content';
import { checkNewsroom } from '../lib/check/check-newsroom';
import { catalogOf } from '../lib/check/edition';
import { editionToday } from '../lib/system/edition';
import { addressesOf } from '../lib/archive/addresses';
import { readPublishedBefore } from '../lib/archive/published-before';
import { addressOf } from '../lib/site/published-files';
import { movedPages } from '../lib/publish/moved-page';
import { embedsOf } from '../lib/views/embeds';
import { filesIn, outFolder } from './site';

const root = path.resolve(import.meta.dirname, '..');

/** Matches the build's assets and the files for servers, such as `404.html`. The list of resources contains neither. */
const assets = /^\/(?:(?:fonts|islands|pagefind)\/|404(?:\.html|\/)$|robots\.txt$|embed\.[\da-f]{12}\.js$)/;

test('the site has every file on the list of resources, and otherwise only assets, public files, and archived or moved pages', async () => {
  const on = await editionToday(root);
  const files = await readContent(root);
  const checked = checkNewsroom(files, null, on);
  if (!checked.ok) throw new Error('The site’s content has problems.');
  const context = { catalog: catalogOf({ audience: 'readers', on }, checked), resolve: checked.resolve };
  const listed = addressesOf(context, embedsOf(context));
  const { kept } = await readPublishedBefore(root);
  const { redirects, published } = checked.parsed;
  const before = [
    ...kept.map(({ address }) => address),
    ...movedPages([...redirects.values()], (address) => published.has(address)).map(([file]) =>
      addressOf(file.slice(1)),
    ),
  ];
  const publicFiles = files.flatMap(({ path: name }) =>
    name.startsWith('public/') ? [name.slice('public'.length)] : [],
  );
  const known = new Set([...listed, ...before, ...publicFiles]);
  const built = filesIn(outFolder)
    .filter((file) => !/\.(?:br|gz)$/.test(file))
    .map(addressOf);
  expect(built.filter((address) => !known.has(address) && !assets.test(address))).toEqual([]);
  expect([...listed].filter((address) => !built.includes(address))).toEqual([]);
});
