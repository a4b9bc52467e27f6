import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { newsrooms, newsroomWith } from '../check/testdata/newsroom';
import { entry } from '../domain/catalog';
import { factCheckId } from '../domain/ids';
import { factCheckView, toFactCheckView } from './fact-check-view';
import { toIndexView } from './index-view';
import { indexUses } from './uses';

const file = 'content/fact-checks/needed-and-signed.mdx';
const context = await newsroomWith({ [file]: readFileSync(path.join(newsrooms, 'overrides', file), 'utf8') });
const uses = indexUses(context.catalog);

it('was published on the day that it names, before the latest check or after it, and else when it was checked', () => {
  const published = (publishedOn?: string) => {
    const id = factCheckId.parse('quarter-of-the-harvest');
    const check = entry(context.catalog.factChecks, id);
    const factChecks = new Map([
      ...context.catalog.factChecks,
      [id, { ...check, ...(publishedOn === undefined ? {} : { publishedOn }) }],
    ]);
    return toFactCheckView({ ...context, catalog: { ...context.catalog, factChecks } }, uses, id).published.iso;
  };
  expect([published(), published('2024-01-09'), published('2024-02-01')]).toEqual([
    '2024-01-10',
    '2024-01-09',
    '2024-02-01',
  ]);
});

it('shows readers a verdict outside the table: what the table allows, who signed, and why', () => {
  const view = factCheckView.parse(toFactCheckView(context, uses, factCheckId.parse('needed-and-signed')));
  const signed = { reason: 'The minister meant the fields, and said so.', signedBy: 'Mara Quill' };
  expect(view).toMatchObject({
    verdict: 'needs-context',
    override: signed,
    assessment: { finding: 'contradicted', allowed: ['Misleading', 'False'] },
  });
  const listed = toIndexView(context, uses).factChecks.map(({ id, override }) => [id, override]);
  expect(listed).toEqual([
    ['quarter-of-the-harvest', null],
    ['needed-and-signed', { when: 'The measured number is another.', ...signed }],
  ]);
});
