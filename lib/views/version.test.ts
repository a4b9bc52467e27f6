import { expect, it } from 'vitest';
import { publishNewsroomWith } from '../publish/testing/published';
import { factCheckView, type FactCheckView } from './fact-check-view';
import { figureView, type FigureView } from './figure-view';
import { statisticPageView, type StatisticPageView } from './statistic-view';
import { factCheckVersion, figureVersion, numberVersion } from './version';

const { artefacts } = await publishNewsroomWith();
const viewOf = (name: string): unknown => JSON.parse(artefacts.get(`${name}.json`)?.toString() ?? 'null');
const { drawings: _drawings, ...drawn } = figureView.loose().parse(viewOf('figures/oats/lines'));
const figure: FigureView = figureView.parse(drawn);
const check: FactCheckView = factCheckView.parse(viewOf('fact-checks/quarter-of-the-harvest'));
const number: StatisticPageView = statisticPageView.parse(viewOf('numbers/oats/arvenia'));

const correction = {
  ...{ id: 'x', anchor: 'x', href: '/', date: { iso: '2024-01-01', text: '1 January 2024' }, label: 'Correction' },
  ...{ severity: 'correction' as const, wasLabel: 'What was wrong' },
  ...{ was: 'a', now: 'b', why: 'c', marks: [] },
};
const citations = figure.citations.map((citation) => ({ ...citation, line: `${citation.line}, second edition` }));
const licences = figure.citations.map((one) => ({ ...one, licence: { ...one.licence, name: 'Another licence' } }));

it.each<[string, Partial<FigureView>]>([
  ['the title', { title: 'Another' }],
  ['a note', { notes: ['A note.'] }],
  ['the alternative text', { alt: 'Another picture.' }],
  ['a value', { data: figure.data.slice(1) }],
  ['a source', { citations }],
  ['a licence', { citations: licences }],
])('the version of a figure changes with %s', (_, change) => {
  expect(figureVersion({ ...figure, ...change })).not.toBe(figureVersion(figure));
});

it('the version of a figure does not depend on its uses, topics, corrections or computed summary', () => {
  const { plot } = { plot: { ...figure.plot } };
  const same = { ...figure, plot, summary: 'In other words.', corrections: [correction], usedIn: [], topics: [] };
  expect(figureVersion(same)).toBe(figureVersion(figure));
  expect(figureVersion(figure)).toMatch(/^[\da-f]{12}$/);
});

it.each<[string, Partial<FactCheckView>]>([
  ['the title', { title: 'Another' }],
  ['the verdict', { verdict: 'false' }],
  ['the summary', { summary: 'Another.' }],
  ['the claim', { claim: { ...check.claim, text: 'Something else was said.' } }],
  ['the result of the assessment', { assessment: { ...check.assessment, sentence: 'Another result.' } }],
  ['the day of the check', { checkedOn: { iso: '2030-01-01', text: '1 January 2030' } }],
  ['a source', { citations }],
])('the version of a fact-check changes with %s', (_, change) => {
  expect(factCheckVersion({ ...check, ...change })).not.toBe(factCheckVersion(check));
});

it('the version of a fact-check does not depend on its uses or corrections', () => {
  const same = { ...check, corrections: [correction], usedIn: [], topics: [] };
  expect(factCheckVersion(same)).toBe(factCheckVersion(check));
});

it.each<[string, Partial<StatisticPageView['statistic']>]>([
  ['its name', { name: 'Another' }],
  ['its value', { exact: '24.5' }],
  ['its period', { period: '2021' }],
  ['its status', { status: 'as estimated' }],
  ['a note', { notes: ['A note.'] }],
  ['a source', { citations }],
])('the version of a number changes with %s', (_, change) => {
  const other = { ...number, statistic: { ...number.statistic, ...change } };
  expect(numberVersion(other)).not.toBe(numberVersion(number));
});

it('the version of a number does not depend on its revisions, corrections or uses', () => {
  expect(numberVersion({ ...number, earlier: [], corrections: [correction], usedIn: [], readings: [] })).toBe(
    numberVersion(number),
  );
});
