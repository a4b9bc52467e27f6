import { describe, expect, it } from 'vitest';
import { newsArticle } from './news-article';
import { base, correction, example, one, read } from './testing/examples';
import { follow, nodesOf } from './testing/read-graph';

const plain = await example();
const corrected = await example({ 'content/corrections.yml': correction });

describe('an explainer', () => {
  it('is a NewsArticle with its authors, its publisher, its text and its sources', async () => {
    const nodes = await read(newsArticle(plain.article));
    const article = one(nodes, 'NewsArticle');
    expect(Object.fromEntries(article.properties)).toMatchObject({
      headline: ['Should Arvenia grow more oats?'],
      datePublished: ['2024-01-12'],
      url: [`${base}/articles/more-oats/`],
      image: [`${base}/articles/more-oats/share.png`],
      inLanguage: ['en-GB'],
      license: ['https://creativecommons.org/licenses/by/4.0/'],
    });
    const [author] = follow(nodes, article, 'author');
    expect(author?.types).toEqual(['Organization']);
    expect(author?.properties.get('name')).toEqual(['The data desk']);
    expect(follow(nodes, article, 'publisher')[0]?.types).toEqual(['NewsMediaOrganization']);
    expect(follow(nodes, article, 'citation').map(({ properties }) => properties.get('name'))).toEqual([
      ['Yearbook of the harvest'],
    ]);
    expect(article.properties.get('isBasedOn')).toEqual([`${base}/sources/fjord-office/yearbook-2023/`]);
    expect(nodesOf(nodes, 'ClaimReview')).toEqual([]);
  });

  it('has a modification date and a correction only if it was corrected', async () => {
    expect(one(await read(newsArticle(plain.article)), 'NewsArticle').properties.has('dateModified')).toBe(false);
    const nodes = await read(newsArticle(corrected.article));
    const article = one(nodes, 'NewsArticle');
    expect(article.properties.get('dateModified')).toEqual(['2024-02-03']);
    const [comment] = follow(nodes, article, 'correction');
    expect(Object.fromEntries(comment?.properties ?? [])).toEqual({
      text: ['We wrote that oats were the first crop. It says the second. A row was misread.'],
      datePublished: ['2024-02-03'],
      url: [`${base}/corrections/#correction-misread`],
    });
  });
});
