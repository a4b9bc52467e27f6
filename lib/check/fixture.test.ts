import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { severities } from '../domain/correction';
import { figureKinds } from '../domain/figure';
import { redirectsFile } from '../domain/redirect';
import { verdicts } from '../domain/verdict';
import { textReport } from '../problems/text-report';
import { checkNewsroom } from './check-newsroom';
import { fixtureNewsroom } from './testdata/newsroom';

const on = '2026-11-29';
const files = await fixtureNewsroom();
const checked = checkNewsroom(files, null, on);

it('the fixture newsroom passes the check', () => {
  expect(checked.ok ? '' : textReport(checked.problems, new Map())).toBe('');
});

it('the fixture newsroom has at least one entry of each kind', () => {
  if (!checked.ok) throw new Error('The fixture newsroom has problems.');
  const { catalog } = checked;
  const kinds = <Value, Kind extends string>(
    all: ReadonlyMap<unknown, Value>,
    kindOf: (value: Value) => Kind,
  ): Kind[] => [...new Set([...all.values()].map(kindOf))].sort();
  for (const [name, entries] of Object.entries(catalog))
    if (entries instanceof Map) expect.soft(entries.size, name).toBeGreaterThan(0);
  expect(kinds(catalog.figures, ({ kind }) => kind)).toEqual([...figureKinds].sort());
  expect(kinds(catalog.factChecks, (check) => check.verdict)).toEqual([...verdicts].sort());
  expect(kinds(catalog.statistics, ({ kind }) => kind)).toEqual(['derived', 'observed', 'published']);
  expect(kinds(catalog.corrections, ({ severity }) => severity)).toEqual([...severities].sort());
  expect(kinds(catalog.sources, ({ grade }) => grade)).toEqual(['primary', 'secondary']);
  expect(catalog.topics.size).toBeGreaterThan(1);
  const articles = [...catalog.articles.values()];
  expect(articles.filter(({ status }) => status === 'draft')).not.toEqual([]);
  expect(articles.filter(({ publishedOn }) => publishedOn > on)).not.toEqual([]);
  const redirects = redirectsFile.parse(parse(files.find(({ path }) => path === 'content/redirects.yml')?.text ?? ''));
  expect(redirects.filter(({ gone, to }) => gone !== undefined && to !== undefined)).not.toEqual([]);
  expect(redirects.filter(({ gone, to }) => gone !== undefined && to === undefined)).not.toEqual([]);
  expect(redirects.filter(({ gone, to }) => gone === undefined && to !== undefined)).not.toEqual([]);
  const names = [...catalog.people.values()].map(({ name }) => name);
  expect(names.some((name) => /\p{Script=Arabic}/u.test(name))).toBe(true);
  expect(names.some((name) => /\p{Script=Hebrew}/u.test(name))).toBe(true);
  expect(names.some((name) => name.length > 80)).toBe(true);
});
