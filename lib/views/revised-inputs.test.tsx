import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Notes } from '../../components/article/notes';
import { Statistic } from '../../components/number/statistic';
import { baseNewsroom, newsroomWith } from '../check/testdata/newsroom';
import { articleSlug, statisticId } from '../domain/ids';
import { toArticleView } from './article-view';
import { toStatisticPageView } from './statistic-view';
import { indexBacklinks } from './backlinks';

const series = 'content/series/fjord-office/oats.yml';
const metadata = (await baseNewsroom()).find(({ path }) => path === series)?.text ?? '';

/**
 * Adds a replaced value and, optionally, a correction to the base newsroom, whose explainer is dated 12 January 2024. Returns the pages of
 * numbers, and the notes of the explainer.
 */
async function revised(until: string, correction = '') {
  const newsroom = await newsroomWith({
    [series]: `${metadata}superseded:
  - { entity: Arvenia, period: 2019, value: '20.4', until: '${until}', source: fjord-office/yearbook-2023, locator: Table 4, reason: It was revised. }
`,
    ...(correction === '' ? {} : { 'content/corrections.yml': correction }),
  });
  const { numbers } = toArticleView(newsroom, articleSlug.parse('more-oats')).body;
  return {
    page: (id: string) => toStatisticPageView(newsroom, indexBacklinks(newsroom.catalog), statisticId.parse(id)),
    inArticle: Object.fromEntries(numbers.map(({ statistic, revised: text }) => [statistic.key, text])),
    notes: renderToStaticMarkup(<Notes body={toArticleView(newsroom, articleSlug.parse('more-oats')).body} />),
  };
}

const correction = (of: string, now: string): string => `told:
  date: '2024-02-03'
  severity: correction
  was: It was so.
  now: ${now}
  why: A row was misread.
  of: { statistics: [${of}] }
`;

describe('a number that is computed from a revised value', () => {
  it('shows the replaced value on its page, with the name of the input', async () => {
    const { page } = await revised('2024-02-01');
    const rise = page('oats/arvenia-rise');
    expect(rise.revisedInputs).toMatchObject([
      {
        href: '/numbers/oats/arvenia/',
        earlier: [{ period: '2019', text: '20.4%', replaced: 'on 1 February 2024', reason: 'It was revised.' }],
      },
    ]);
    const shown = renderToStaticMarkup(<Statistic page={rise} />);
    expect(shown).toContain('What changed in the inputs');
    expect(shown).toContain('<strong>20.4%</strong> for 2019, replaced on 1 February 2024');
    expect(page('oats/arvenia').revisedInputs).toEqual([]);
    expect(renderToStaticMarkup(<Statistic page={page('oats/exports')} />)).not.toContain('What changed in');
  });

  it('shows the corrections of its inputs on its page, without repeating corrections of its own', async () => {
    const ofInput = await revised('2024-02-01', correction('oats/arvenia', 'It is “24.0%”.'));
    const [input] = ofInput.page('oats/arvenia-rise').revisedInputs;
    expect(input?.corrections.map(({ now }) => now)).toEqual(['It is “24.0%”.']);
    const ofBoth = await revised('2024-02-01', correction('oats/arvenia, oats/arvenia-rise', 'It is “24.0%”.'));
    expect(ofBoth.page('oats/arvenia-rise').revisedInputs[0]?.corrections).toEqual([]);
  });
});

describe('a number in an explainer', () => {
  it('is shown with its value at publication if it was revised after publication', async () => {
    const { inArticle, notes } = await revised('2024-02-01');
    expect(inArticle).toEqual({
      'oats/arvenia-rise': 'Revised since this was published: it was 3.6 percentage points.',
      'oats/arvenia@2019': 'Revised since this was published: it was 20.4%.',
      'oats/exports': null,
    });
    expect(notes).toContain('Revised since this was published: it was 20.4%.');
  });

  it('is shown without a remark if it was revised before publication', async () => {
    const { inArticle, notes } = await revised('2024-01-11');
    expect(Object.values(inArticle)).toEqual([null, null, null]);
    expect(notes).not.toContain('since this was published');
  });

  it('is shown with a remark if its value was corrected, but not if its name was corrected', async () => {
    const value = await revised('2024-01-11', correction('oats/exports', 'It is “€12.50 million”.'));
    expect(value.inArticle['oats/exports']).toBe('Corrected since this was published.');
    const name = await revised('2024-01-11', correction('oats/exports', 'Its name says exports.'));
    expect(name.inArticle['oats/exports']).toBeNull();
  });
});
