import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { fateOfFile } from '../lib/publish/documents/files';

const list = path.join(mkdtempSync(path.join(tmpdir(), 'unchanged-')), 'unchanged.json');
writeFileSync(list, JSON.stringify(['/figures/oats/lines/', '/topics/harvest/']));
vi.stubEnv('PLUMBLINE_UNCHANGED', list);
const { staticParams } = await import('./static-params');

const pages = (...hrefs: string[]) => hrefs.map((href) => ({ href }));

it('gives the parameters of the pages that changed, as the route names them', () => {
  expect(
    staticParams(
      '/figures/[topic]/[name]/',
      pages('/figures/oats/lines/', '/figures/oats/bars/', '/figures/rye/lines/'),
    ),
  ).toEqual([
    { topic: 'oats', name: 'bars' },
    { topic: 'rye', name: 'lines' },
  ]);
  expect(staticParams('/fact-checks/[id]/[key]/', pages('/fact-checks/verdict/false/'))).toEqual([
    { id: 'verdict', key: 'false' },
  ]);
});

it('gives one page of a route in which nothing changed', () => {
  expect(staticParams('/topics/[id]/', pages('/topics/harvest/'))).toEqual([{ id: 'harvest' }]);
});

it('gives a route without pages one under a name that no id has, whose files are not shipped', () => {
  const [params = {}] = staticParams('/figures/[topic]/[name]/', []);
  expect(Object.keys(params)).toEqual(['topic', 'name']);
  expect(fateOfFile(`figures/${params['topic']}/${params['name']}/index.html`)).toBe('removed');
  expect(fateOfFile('figures/oats/lines-and-bars/index.html')).toBe('page');
});

it('refuses an address that is not of the route', () => {
  expect(() => staticParams('/topics/[id]/', pages('/people/desk/'))).toThrow(
    '/people/desk/ is no address of the route',
  );
});
