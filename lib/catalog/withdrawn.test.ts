import { describe, expect, it } from 'vitest';
import { catalogOf } from '../check/edition';
import { checkNewsroom } from '../check/check-newsroom';
import { baseNewsroom } from '../check/testdata/newsroom';
import { correction } from '../check/testdata/published';
import { correctionId } from '../domain/ids';
import { contentFile } from './read-content';

/**
 * Returns the entries that a correction lists for readers, or null if the correction is not in the log. If the check
 * finds problems, returns their messages.
 */
async function touched(of: string, redirect: string) {
  const files = [
    ...(await baseNewsroom()),
    contentFile('content/corrections.yml', correction(of)),
    contentFile('content/redirects.yml', `- ${redirect}\n`),
  ];
  const checked = checkNewsroom(files, null, '2024-06-01');
  if (!checked.ok) return checked.problems.map(({ message }) => message).join('\n');
  const { corrections } = catalogOf({ audience: 'readers', on: '2024-06-01' }, checked);
  const found = corrections.get(correctionId.parse('told'));
  return found === undefined
    ? null
    : Object.entries(found.of).flatMap(([kind, ids]) => ids.map((id) => `${kind} ${id}`));
}

describe('a correction of an entry that no longer exists', () => {
  it.each([
    ['articles', 'fewer-oats', '/articles/fewer-oats/'],
    ['factChecks', 'third-of-the-harvest', '/fact-checks/third-of-the-harvest/'],
    ['figures', 'oats/columns', '/figures/oats/columns/'],
    ['statistics', 'oats/sales', '/numbers/oats/sales/'],
    ['series', 'fjord-office/rye', '/series/fjord-office/rye/'],
    ['sources', 'fjord-office/yearbook-2022', '/sources/fjord-office/yearbook-2022/'],
  ])('stays in the log if the redirects record the removal: %s', async (kind, id, from) => {
    const of = `{ ${kind}: [${id}] }`;
    expect(await touched(of, `{ from: ${from}, gone: We withdrew it. }`)).toEqual([]);
    expect(await touched(of, '{ from: /other/, gone: We withdrew it. }')).toContain(`There is no "${id}" among the`);
    const also = `{ ${kind}: [${id}], pages: [about] }`;
    expect(await touched(also, `{ from: ${from}, gone: We withdrew it. }`)).toEqual(['pages about']);
  });

  it('lists a renamed entry under its new id, but does not list the page that replaces a withdrawn entry', async () => {
    const of = '{ figures: [oats/columns] }';
    const moved = 'from: /figures/oats/columns/, to: /figures/oats/bars/';
    expect(await touched(of, `{ ${moved} }`)).toEqual(['figures oats/bars']);
    expect(await touched(of, `{ ${moved}, gone: We withdrew it. }`)).toEqual([]);
  });
});
