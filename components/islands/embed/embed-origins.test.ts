import { expect, test } from 'vitest';
import { embedOrigins } from './embed-origins';

const site = 'https://plumbline.example';
const page = 'https://paper.example';

test.each([
  ['without a sandbox', null, page, [site]],
  ['in a sandbox that leaves it its origin', 'allow-scripts allow-same-origin', page, [site]],
  ['in one that writes it in capitals', 'ALLOW-SAME-ORIGIN', page, [site]],
  ['in a sandbox that takes its origin', 'allow-scripts', page, ['null']],
  ['in a sandbox of another word that begins alike', 'allow-same-origin-x', page, ['null']],
  ['in an empty sandbox', '', page, ['null']],
  ['in a page without an origin', null, 'null', [site, 'null']],
  ['in a sandbox in a page without an origin', 'allow-scripts', 'null', ['null']],
])('a frame %s is heard from its own origin only', (_, sandbox, of, origins) => {
  expect(embedOrigins(site, sandbox, of)).toEqual(origins);
});
