import { expect, it } from 'vitest';
import { createResolve } from '../../numbers/resolve';
import { parseContent } from '../../catalog/parse-content';
import { toCatalog } from '../../catalog/link';
import { fixtureNewsroom } from '../../check/testdata/newsroom';
import { t } from '../../messages/messages';
import { finishedPage, finishedSite } from '../testing/finished';
import { checkContent } from './check-content';
import { htmlOf } from './write-text';

it('a fact-check for reading outside the site says that its claim is compared with a target, and would be true of another period', async () => {
  const catalog = toCatalog(parseContent(await fixtureNewsroom()));
  const { checks } = finishedSite({ catalog, resolve: createResolve(catalog) });
  const check = [...checks].find(({ assessment }) => assessment.states === t('assessment.states.target'));
  if (check === undefined) throw new Error('The fixture has no claim about a target.');
  const written = { ...check, assessment: { ...check.assessment, otherPeriod: 'It was true of 2019.' } };
  const html = htmlOf(checkContent(written, finishedPage('<p>Reasons.</p>')));
  expect(html).toContain(t('assessment.states.target'));
  expect(html).toContain('It was true of 2019.');
});
