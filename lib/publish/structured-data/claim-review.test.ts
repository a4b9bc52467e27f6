import { describe, expect, it } from 'vitest';
import { verdicts } from '../../domain/verdict';
import { claimReview } from './claim-review';
import { claimReviewFeed } from './claim-review-feed';
import { base, correction, example, one, read } from './testing/examples';
import { follow, readGraph, unknownWords } from './testing/read-graph';

const plain = await example();
const corrected = await example({ 'content/corrections.yml': correction });

describe('a fact-check', () => {
  it('names a report as the author of the claim if the report attributes the claim to a person, and names the person in the description', async () => {
    const { check } = plain;
    const attributedTo = { href: '/people/mara-quill/', name: 'Mara Quill' };
    const reported = { ...check, claim: { ...check.claim, speaker: 'Fjord Herald', attributedTo } };
    const nodes = await read(claimReview(reported));
    const claim = one(nodes, 'Claim');
    expect(claim.properties.get('description')).toEqual(['Attributed to Mara Quill.']);
    const authors = follow(nodes, claim, 'author');
    expect(authors.map(({ properties }) => properties.get('name'))).toEqual([['Fjord Herald']]);
  });

  it('is a ClaimReview of the speaker’s claim, with the verdict in words and as a rating on the scale', async () => {
    const nodes = await read(claimReview(plain.check));
    const review = one(nodes, 'ClaimReview');
    expect(review.id).toBe(`${base}/fact-checks/quarter-of-the-harvest/#review`);
    expect(review.properties.get('claimReviewed')).toEqual(['Oats are nearly 25% of what Arvenia harvests.']);
    expect(review.properties.get('url')).toEqual([`${base}/fact-checks/quarter-of-the-harvest/`]);
    expect(Object.fromEntries(follow(nodes, review, 'reviewRating')[0]?.properties ?? [])).toEqual({
      alternateName: ['Accurate'],
      ratingValue: [5],
      bestRating: [5],
      worstRating: [1],
      ratingExplanation: ['The yearbook bears it out.'],
    });
    const claim = one(nodes, 'Claim');
    expect(follow(nodes, review, 'itemReviewed')).toEqual([claim]);
    expect(claim.id).toBe(`${base}/fact-checks/quarter-of-the-harvest/#claim`);
    expect(claim.properties.get('datePublished')).toEqual(['2023-05-02']);
    expect(claim.properties.get('description')).toBeUndefined();
    const [speaker] = follow(nodes, claim, 'author');
    expect(speaker).toMatchObject({ types: ['Person'] });
    expect(speaker?.properties.get('name')).toEqual(['Mara Quill']);
    expect(follow(nodes, claim, 'appearance')[0]?.properties.get('url')).toEqual(['https://fjord.example/yearbook']);
    expect(follow(nodes, review, 'author')[0]?.properties.get('name')).toEqual(['The data desk']);
    expect(follow(nodes, review, 'isPartOf').map(({ id }) => id)).toEqual([`${base}/articles/more-oats/#article`]);
    expect(review.properties.has('dateModified')).toBe(false);
  });

  it('has both the editor’s short version of a long claim and the full text of the claim', async () => {
    const { claim } = plain.check;
    const nodes = await read(claimReview({ ...plain.check, claim: { ...claim, short: 'Oats are a quarter.' } }));
    expect(one(nodes, 'ClaimReview').properties.get('claimReviewed')).toEqual(['Oats are a quarter.']);
    expect(one(nodes, 'Claim').properties.get('text')).toEqual(['Oats are nearly 25% of what Arvenia harvests.']);
  });

  it('omits its lists of sources and topics if they are empty', () => {
    expect(claimReview({ ...plain.check, citations: [], topics: [] })).not.toHaveProperty('citation');
    expect(claimReview({ ...plain.check, citations: [], topics: [] })).not.toHaveProperty('about');
  });

  it('has a different rating value for each verdict, and none if the verdict is Unverifiable', async () => {
    const places = await Promise.all(
      verdicts.map(async (verdict) => {
        const nodes = await read(claimReview({ ...plain.check, verdict, verdictLabel: verdict }));
        const rating = one(nodes, 'Rating');
        expect(rating.properties.get('alternateName')).toEqual([verdict]);
        return [verdict, rating.properties.get('ratingValue')?.[0], rating.properties.has('bestRating')];
      }),
    );
    expect(places).toEqual([
      ['accurate', 5, true],
      ['mostly-accurate', 4, true],
      ['needs-context', 3, true],
      ['misleading', 2, true],
      ['false', 1, true],
      ['unverifiable', undefined, false],
    ]);
  });

  it('keeps its publication day when it is checked again, and also has the day of the new check', async () => {
    const again = { ...plain.check, checkedOn: { iso: '2024-05-01', text: '1 May 2024' } };
    const review = one(await read(claimReview(again)), 'ClaimReview');
    expect(review.properties.get('datePublished')).toEqual(['2024-01-10']);
    expect(review.properties.get('dateModified')).toEqual(['2024-05-01']);
  });

  it('is in the feed of all fact-checks, latest first, exactly as on its page', async () => {
    const older = {
      ...plain.check,
      id: 'older',
      href: '/fact-checks/older/',
      checkedOn: { iso: '2023-01-01', text: '' },
    };
    const text = claimReviewFeed([older, corrected.check]);
    const nodes = await readGraph(text);
    expect(unknownWords(nodes)).toEqual([]);
    const feed = one(nodes, 'DataFeed');
    const items = follow(nodes, feed, 'dataFeedElement');
    expect(items.map(({ properties }) => properties.get('item'))).toEqual([
      [`${base}/fact-checks/quarter-of-the-harvest/#review`],
      [`${base}/fact-checks/older/#review`],
    ]);
    expect(items.map(({ properties }) => properties.get('dateModified'))).toEqual([['2024-02-03'], undefined]);
    expect(feed.properties.get('dateModified')).toEqual(['2024-02-03']);
    expect(JSON.parse(text).dataFeedElement[1].item).toEqual(claimReview(older));
  });
});
