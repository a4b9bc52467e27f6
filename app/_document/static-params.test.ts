import { expect, it } from 'vitest';
import { isPlaceholderPath } from '../../lib/views/placeholder-page';
import { hrefOf, staticParams } from './static-params';

const pages = (...hrefs: string[]) => hrefs.map((href) => ({ href }));

it('page addresses can be converted to route parameters, and back', () => {
  const params = staticParams('/figures/[topic]/[name]/', pages('/figures/oats/bars/', '/figures/rye/lines/'));
  expect(params).toEqual([
    { topic: 'oats', name: 'bars' },
    { topic: 'rye', name: 'lines' },
  ]);
  expect(params.map((one) => hrefOf('/figures/[topic]/[name]/', one))).toEqual([
    '/figures/oats/bars/',
    '/figures/rye/lines/',
  ]);
  expect(staticParams('/fact-checks/[id]/[key]/', pages('/fact-checks/verdict/false/'))).toEqual([
    { id: 'verdict', key: 'false' },
  ]);
});

it('a route without pages gets one placeholder page, whose address is recognised as a placeholder', () => {
  const [params = {}] = staticParams('/figures/[topic]/[name]/', []);
  expect(Object.keys(params)).toEqual(['topic', 'name']);
  expect(isPlaceholderPath(hrefOf('/figures/[topic]/[name]/', params))).toBe(true);
  expect(isPlaceholderPath('/figures/oats/lines-and-bars/')).toBe(false);
});

it('an address that does not belong to the route is rejected', () => {
  expect(() => staticParams('/topics/[id]/', pages('/people/desk/'))).toThrow(
    '/people/desk/ is not an address of the route',
  );
});
