import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite, type Item } from '@citation-js/core';
import { describe, expect, it, test, vi } from 'vitest';
import { newsroomWith } from '../../check/testdata/newsroom';
import { articleSlug, factCheckId, figureId, seriesId, statisticId } from '../../domain/ids';
import { site } from '../../site';
import { toArticleView } from '../../views/article-view';
import { toFactCheckView } from '../../views/fact-check-view';
import { toFigureView } from '../../views/figure-view';
import { createDependents } from '../../views/dependents';
import { toSeriesView } from '../../views/series-view';
import { toStatisticPageView } from '../../views/statistic-view';
import { indexBacklinks } from '../../views/backlinks';
import {
  citableArticle,
  citableFactCheck,
  citableFigure,
  citableSeries,
  citableStatistic,
  type Citable,
} from './citable';
import { citeTexts } from './cite-texts';

const newsroom = await newsroomWith({
  'content/corrections.yml': `misread:
  date: '2024-02-03'
  severity: correction
  was: We wrote that oats were the first crop.
  now: It says the second.
  why: A row was misread.
  of: { articles: [more-oats], factChecks: [quarter-of-the-harvest] }
`,
});
const backlinks = indexBacklinks(newsroom.catalog);
const number = (id: string): Citable =>
  citableStatistic(toStatisticPageView(newsroom, backlinks, statisticId.parse(id)));
const article = citableArticle(toArticleView(newsroom, articleSlug.parse('more-oats')));
const check = citableFactCheck(toFactCheckView(newsroom, backlinks, factCheckId.parse('quarter-of-the-harvest')));
const figure = citableFigure(toFigureView(newsroom, backlinks, figureId.parse('oats/lines')));
const series = citableSeries(
  toSeriesView(newsroom, backlinks, createDependents(backlinks), seriesId.parse('fjord-office/oats')),
);

const hostile: Citable = {
  ...article,
  title: '50% & {more} of $7 #1 a_b ~x^2 \\ “q” Ünï {',
  authors: ['Bureau of Oats, Rye and Wheat', 'Mara Quill'],
};

/** Reads a citation in one of the formats with citation-js, an independent parser. */
function read(citable: Citable, format: 'bibtex' | 'ris' | 'csl'): Item {
  const file = citeTexts(citable).files.find((one) => one.format === format);
  const items = new Cite(file?.text ?? '').data;
  expect(items).toHaveLength(1);
  const [item] = items;
  if (item === undefined) throw new Error('Nothing was read.');
  return item;
}

function namesOf({ author = [], reporter = [] }: Item): string[] {
  const names = author.map(({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' '));
  return [...names, ...(typeof reporter === 'string' ? [reporter] : reporter)];
}

const all = { article, check, figure, series, statistic: number('oats/arvenia'), derived: number('oats/arvenia-rise') };
const formats = ['bibtex', 'ris', 'csl'] as const;

describe.each(Object.entries({ ...all, hostile }))('a citation (%s)', (_, citable) => {
  it.each(formats)('keeps its authors, title, address and year when a parser reads it from %s', (format) => {
    const item = read(citable, format);
    expect(item.id).toBe(citable.key);
    expect(item.title).toBe(citable.title);
    expect(item.URL).toBe(`http://localhost:4000${citable.href}`);
    expect(namesOf(item)).toEqual(
      citable.authors.map((name) => (format === 'ris' ? name.replaceAll(', ', ' – ') : name)),
    );
    expect(item.issued?.['date-parts'][0]?.[0]).toBe(
      citable.issued === null ? undefined : Number(citable.issued.iso.slice(0, 4)),
    );
  });
});

test.each(['bibtex', 'csl'] as const)('%s has the day of publication', (format) => {
  expect(read(article, format).issued).toEqual({ 'date-parts': [[2024, 1, 12]] });
});

test('RIS has the day of publication in its own format', () => {
  expect(
    citeTexts(article)
      .files.map(({ text }) => text)
      .join(''),
  ).toContain('DA  - 2024/01/12\r\n');
});

test.each(formats)('a citation of data in %s names the producer first, and the source in the note', (format) => {
  for (const citable of [figure, series, all.statistic]) {
    const item = read(citable, format);
    expect(namesOf(item)).toEqual(['Fjord Office', 'Plumbline']);
    expect(item.note).toBe(
      'Data: Fjord Office, Yearbook of the harvest, 2023, May 2023. Data as recorded on 10 January 2024.',
    );
  }
  expect(read(all.derived, format).note).toMatch(/^Computed from: Fjord Office, /);
});

test('a citation as a sentence names the source first and our page second', () => {
  expect(citeTexts(figure).plain).toBe(
    'Fjord Office, Yearbook of the harvest, 2023, May 2023. In: “Bellmark grows more oats than Arvenia: Oats, % of the harvest”, figure, Plumbline, http://localhost:4000/figures/oats/lines/. Data as recorded on 10 January 2024.',
  );
  expect(citeTexts(all.derived).plain).toMatch(
    /^Fjord Office, .+ Computed by Plumbline: “Rise of the share of oats in Arvenia since 2019, 2019–2022: 3\.5 percentage points”, statistic, /,
  );
});

test('a citation of an article has the authors, the day of publication, and a note if the article has changed since', () => {
  expect(citeTexts(article).plain).toBe(
    'The data desk (12 January 2024), “Should Arvenia grow more oats?”, explainer, Plumbline, http://localhost:4000/articles/more-oats/. Updated on 3 February 2024.',
  );
  expect(citeTexts(check).plain).toMatch(/^The data desk \(10 January 2024\), .+ Corrected on 3 February 2024\.$/);
  for (const format of formats) expect(read(article, format).note).toBe('Updated on 3 February 2024.');
});

test('no format has an access date, because a file cannot know when somebody reads it', () => {
  for (const citable of Object.values(all)) {
    for (const { text } of citeTexts(citable).files) expect(text).not.toMatch(/access|urldate|Y2 {2}-/i);
  }
});

test('the APA style prints full names and the address', () => {
  const file = citeTexts(figure).files.find(({ format }) => format === 'csl');
  const printed = new Cite(file?.text ?? '').format('bibliography', { format: 'text', template: 'apa', lang: 'en-GB' });
  expect(printed.trim()).toBe(
    'Fjord Office & Plumbline. (n.d.). Bellmark grows more oats than Arvenia: Oats, % of the harvest [Figure]. In Plumbline. Retrieved http://localhost:4000/figures/oats/lines/',
  );
});

test.each([
  ['The Harbour Ledger: “7”', 'the-harbour-ledger-7-articles-more-oats'],
  ['مكتب', 'newsroom-articles-more-oats'],
])('the citation keys of a newsroom called %s have no special characters: %s', (name, key) => {
  const called = vi.spyOn(site, 'name', 'get').mockReturnValue(name);
  const cited = citableArticle(toArticleView(newsroom, articleSlug.parse('more-oats')));
  called.mockRestore();
  expect(cited.key).toBe(key);
});
