import { describe, expect, it } from 'vitest';
import { placeOf as contentPlaceOf } from '../../lib/catalog/file-places';
import { nearestPage, placeOf } from './missing-page';

describe('the file that would create the page', () => {
  it.each([
    ['/articles/first-name/', 'content/articles/first-name.mdx'],
    ['/fact-checks/oats/', 'content/fact-checks/oats.mdx'],
    ['/figures/oats/lines/', 'content/figures/oats/lines.yml'],
    ['/series/fjord-office/oats/', 'content/series/fjord-office/oats.yml'],
    ['/sources/fjord-office/yearbook/', 'content/sources/fjord-office/yearbook.yml'],
    ['/numbers/oats/arvenia/', 'The entry "arvenia" in content/statistics/oats.yml'],
    ['/people/ada/', 'The entry "ada" in content/people.yml'],
    ['/topics/oats', 'The entry "oats" in content/topics.yml'],
    ['/articles/', null],
    ['/articles/a/b/', null],
    ['/oats/', null],
    ['/', null],
  ])('at %s is %s', (address, place) => {
    expect(placeOf(address)).toBe(place);
  });
});

describe('the suggested file', () => {
  it.each([
    'articles/a',
    'fact-checks/a',
    'figures/a/b',
    'series/a/b',
    'sources/a/b',
    'numbers/a/b',
    'people/a',
    'topics/a',
  ])('for /%s/ has a path that the catalog accepts', (address) => {
    const [file = ''] = /content\/\S+$/.exec(placeOf(`/${address}/`) ?? '') ?? [];
    expect(contentPlaceOf(file)).toHaveProperty('kind');
  });
});

describe('the nearest page', () => {
  const pages = ['/articles/second-name/', '/articles/oats/', '/fact-checks/first-name/', '/figures/oats/lines/'];

  it.each([
    ['/articles/first-name/', '/articles/second-name/'],
    ['/articles/oat/', '/articles/oats/'],
    ['/figures/oats/line/', '/figures/oats/lines/'],
    ['/figures/lines/oats/', null],
    ['/article/oats/', '/articles/oats/'],
    ['/', null],
  ])('to %s is %s', (address, meant) => {
    expect(nearestPage(address, pages)).toBe(meant);
  });
});
