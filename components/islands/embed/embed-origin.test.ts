import { expect, test } from 'vitest';
import { embedOrigin } from './embed-origin';

const site = 'https://plumbline.example';

test.each([
  ['without a sandbox', null, site],
  ['in a sandbox that leaves it its origin', 'allow-scripts allow-same-origin', site],
  ['in one that writes it in capitals', 'ALLOW-SAME-ORIGIN', site],
  ['in a sandbox that takes its origin', 'allow-scripts', 'null'],
  ['in a sandbox of a word that begins alike', 'allow-same-origin-x', 'null'],
  ['in an empty sandbox', '', 'null'],
])('a frame %s is heard from its own origin only', (_, sandbox, origin) => {
  expect(embedOrigin(site, sandbox)).toBe(origin);
});
