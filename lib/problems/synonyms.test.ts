import { expect, it } from 'vitest';
import { article } from '../domain/article';
import { unit } from '../domain/unit';
import { verdicts } from '../domain/verdict';
import { words } from '../domain/vocabulary';
import { didYouMean, nearest } from './nearest';
import { fieldsAt } from './schema-words';

it.each([
  ['Chart', 'Figure'],
  ['Graph', 'Figure'],
  ['Number', 'Stat'],
  ['Callout', 'FactCheck'],
  ['Check', 'FactCheck'],
  ['Source', 'Cite'],
  ['Ref', 'Cite'],
])('<%s> means <%s>', (written, meant) => {
  expect(nearest(written, words)).toBe(meant);
});

it.each([
  ['author', 'authors'],
  ['date', 'publishedOn'],
  ['subtitle', 'standfirst'],
  ['summary', 'standfirst'],
  ['description', 'standfirst'],
  ['draft', 'status'],
])('%s in the front matter means %s', (written, meant) => {
  expect(nearest(written, fieldsAt(article, []))).toBe(meant);
});

it.each([
  ['True', 'accurate'],
  ['Half true', 'needs-context'],
  ['Pants on fire', 'false'],
  ['Mostly true', 'mostly-accurate'],
])('the verdict %s means %s', (written, meant) => {
  expect(nearest(written, verdicts)).toBe(meant);
});

it.each([
  ['dollars', 'currency'],
  ['USD', 'currency'],
  ['pp', 'points'],
  ['%', 'percent'],
  ['people', 'count'],
])('the unit %s means %s', (written, meant) => {
  const kinds = unit.options.map(({ shape }) => shape.kind.value);
  expect(nearest(written, kinds)).toBe(meant);
});

it('a synonym is ignored if the name that it stands for is unknown', () => {
  expect(nearest('Chart', ['Cite'])).toBeNull();
  expect(nearest('constructor', words)).toBeNull();
});

it('the hint for a component or field that is common elsewhere, such as “Quote” or “tags”, says what to do instead', () => {
  expect(didYouMean('Quote', words, 'components')).toBe('Begin each line of a quotation with >.');
  expect(didYouMean('tags', fieldsAt(article, []), 'fields here')).toMatch(/^Remove it, and state/);
  expect(didYouMean('toString', words, 'components')).toMatch(/^Known components/);
});
