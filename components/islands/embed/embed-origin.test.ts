import { expect, test } from 'vitest';
import { embedOrigin } from './embed-origin';

const site = 'https://plumbline.example';

test.each([
  ['without a sandbox', null, site],
  ['in a sandbox that allows its origin', 'allow-scripts allow-same-origin', site],
  ['in a sandbox that allows its origin in capital letters', 'ALLOW-SAME-ORIGIN', site],
  ['in a sandbox without its origin', 'allow-scripts', 'null'],
  ['in a sandbox with a longer word that begins with the permission', 'allow-same-origin-x', 'null'],
  ['in an empty sandbox', '', 'null'],
])('embedOrigin returns the expected origin for messages from a frame %s', (_, sandbox, origin) => {
  expect(embedOrigin(site, sandbox)).toBe(origin);
});
