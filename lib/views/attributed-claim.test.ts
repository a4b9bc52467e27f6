import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { claim } from '../domain/claim';
import { factCheckId, personId } from '../domain/ids';
import { toCheckIndexView, toCheckListViews } from './check-list-view';
import { toFactCheckView } from './fact-check-view';
import { toPersonView } from './person-view';
import { indexBacklinks } from './backlinks';

const said = {
  text: 'Oats are a third of what Arvenia harvests.',
  speaker: 'fjord-herald',
  attributedTo: 'mara-quill',
  saidOn: '2023-05',
  saidIn: 'fjord-office/yearbook-2023',
  locator: 'Third paragraph',
};

const context = await newsroomWith({
  'content/people.yml': `desk: { name: Desk, kind: organisation, description: the newsroom }
fjord-herald: { name: Fjord Herald, kind: organisation, description: newspaper }
mara-quill: { name: Mara Quill, kind: person, description: 'minister of agriculture' }
`,
  'content/fact-checks/a-third.mdx': `---
title: Are oats a third of the harvest?
viewpoint: oats-first
claim: ${JSON.stringify(said)}
verdict: 'false'
summary: They are a quarter.
evidence: [fjord-office/yearbook-2023]
checkedOn: '2024-01-11'
checkedBy: desk
reviewBy: '2030-01-11'
---

They are not.
`,
});
const backlinks = indexBacklinks(context.catalog);
const quill = toPersonView(context, backlinks, personId.parse('mara-quill'));
const herald = toPersonView(context, backlinks, personId.parse('fjord-herald'));

describe('a claim that a report paraphrases and attributes to a person', () => {
  it('has the report as its speaker, and names the person', () => {
    const view = toFactCheckView(context, backlinks, factCheckId.parse('a-third'));
    expect(view.claim).toMatchObject({
      speaker: 'Fjord Herald',
      attributedTo: { name: 'Mara Quill', href: '/people/mara-quill/' },
    });
    const own = toFactCheckView(context, backlinks, factCheckId.parse('quarter-of-the-harvest'));
    expect(own.claim.attributedTo).toBeNull();
  });

  it('counts as a claim of the report, not of the person, but the person’s page links to it', () => {
    expect(herald.said.map(({ id }) => id)).toEqual(['a-third']);
    expect(quill.said.map(({ id }) => id)).toEqual(['quarter-of-the-harvest']);
    expect(quill.tally.filter(({ count }) => count > 0).map(({ verdict }) => verdict)).toEqual(['accurate']);
    expect(quill.quotedIn.map(({ href }) => href)).toContain('/fact-checks/a-third/');
    const list = toCheckListViews(context).find(({ facet, key }) => facet === 'by' && key === 'mara-quill');
    expect(list?.checks.map(({ id }) => id)).toEqual(['quarter-of-the-harvest']);
    const speakers = toCheckIndexView(context).filters.find(({ facet }) => facet === 'by');
    expect(speakers?.choices.map(({ key, count }) => [key, count])).toEqual([
      ['fjord-herald', 1],
      ['mara-quill', 1],
    ]);
  });

  it('cannot be attributed to its own speaker', () => {
    const result = claim.safeParse({ ...said, speaker: 'mara-quill' });
    expect(result.error?.issues.map(({ path }) => path)).toEqual([['attributedTo']]);
  });
});
