import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { articleSlug, factCheckId } from '../domain/ids';
import { toArticleView } from './article-view';
import { balanceSentence } from './balance-view';
import { plainWords, uncitedFigures } from './uncited';
import { indexBacklinks } from './backlinks';

const article = (body: string): string => `---
title: Should Arvenia grow more oats?
standfirst: The yearbook says so.
kicker: Harvest
viewpoint: oats-first
authors: [desk]
publishedOn: '2024-01-12'
leadFigure: oats/lines
supports: [quarter-of-the-harvest]
contradicts: { none: No statement failed }
---

${body}
`;
const slug = articleSlug.parse('more-oats');
const withBody = (body: string) => newsroomWith({ 'content/articles/more-oats.mdx': article(body) });

/** A fact-check with the given title, verdict and viewpoint. */
const check = (title: string, verdict: string, viewpoint = 'oats-first'): string => `---
title: ${title}
viewpoint: ${viewpoint}
claim:
  text: Something is so.
  speaker: mara-quill
  saidOn: '2023-05-02'
  saidIn: fjord-office/yearbook-2023
  locator: Foreword
verdict: '${verdict}'
summary: Because it is.
evidence: [fjord-office/yearbook-2023]
checkedOn: '2024-01-11'
checkedBy: desk
reviewBy: '2030-01-11'
---

So it is.
`;

describe('the view of an article', () => {
  it('lists the statements that hold, with links to their checks, and gives the author’s reason why no statement failed', async () => {
    const { balance } = toArticleView(await withBody('<FactCheck id="quarter-of-the-harvest" />'), slug);
    const shown = {
      id: 'quarter-of-the-harvest',
      href: '#check-quarter-of-the-harvest',
      pageHref: '/fact-checks/quarter-of-the-harvest/',
      title: 'Are oats nearly 25% of the harvest?',
      verdict: 'accurate',
      verdictLabel: 'Accurate',
      shown: true,
    };
    expect(balance).toEqual({
      sentence: '1 statement checked: it holds.',
      groups: [
        { standing: 'holds', label: 'Holds', checks: [shown], none: null },
        { standing: 'does-not-hold', label: 'Does not hold', checks: [], none: 'No statement failed' },
      ],
      supports: { checks: [shown], none: null },
      contradicts: { checks: [], none: 'No statement failed' },
    });
  });

  it('counts every check of the argument that the article explains, even checks outside the article, but no check of another argument', async () => {
    const newsroom = await newsroomWith({
      'content/articles/more-oats.mdx': article(
        '<FactCheck id="quarter-of-the-harvest" />\n\nSee [this](/fact-checks/linked/) and [that](/fact-checks/foreign/).',
      ),
      'content/viewpoints/wheat-first.yml': `name: The view of wheat
holder: mara-quill
outlet: Fjord Office
publishedOn: '2023-05-02'
source: fjord-office/yearbook-2023
thesis: Wheat first.
`,
      'content/fact-checks/linked.mdx': check('Is it linked?', 'false'),
      'content/fact-checks/apart.mdx': check('Is it apart?', 'needs-context'),
      'content/fact-checks/open.mdx': check('Is it open?', 'unverifiable'),
      'content/fact-checks/nearly.mdx': check('Is it nearly so?', 'mostly-accurate'),
      'content/fact-checks/foreign.mdx': check('Is it foreign?', 'misleading', 'wheat-first'),
    });
    // The two checks that are not in the explainer still have a backlink to it, because the explainer lists or links to them.
    const { factChecks } = indexBacklinks(newsroom.catalog);
    for (const id of ['apart', 'foreign'])
      expect(factChecks.get(factCheckId.parse(id))?.map(({ href }) => href)).toEqual(['/articles/more-oats/']);
    const { balance, checked } = toArticleView(newsroom, slug);
    const rendered = balance.groups.map(({ label, checks, none }) => [label, none, checks.map(({ href }) => href)]);
    expect(rendered).toEqual([
      ['Holds', null, ['#check-quarter-of-the-harvest', '/fact-checks/nearly/']],
      ['Holds with context', null, ['/fact-checks/apart/']],
      ['Does not hold', null, ['/fact-checks/linked/']],
      ['Could not be tested', null, ['/fact-checks/open/']],
    ]);
    expect(balance.sentence).toBe(
      '5 statements checked: 2 hold, 1 holds with context, 1 does not hold, 1 could not be tested.',
    );
    expect(checked).toBe(balance.sentence);
    // The lists `supports` and `contradicts` contain only the checks that the author chose.
    expect(balance.supports.checks.map(({ id }) => id)).toEqual(['quarter-of-the-harvest']);
    expect(balance.contradicts).toEqual({ checks: [], none: 'No statement failed' });
  });

  it('has separate sentences for no checks and for a single check', () => {
    expect(balanceSentence([])).toBe('No statement has been checked yet.');
    expect(balanceSentence(['false'])).toBe('1 statement checked: it does not hold.');
  });

  it('shows who claimed a number, and why an uncited number has no record', async () => {
    const { body } = toArticleView(
      await withBody('<Claimed by="mara-quill">a third</Claimed>, <Uncited reason="Counted.">21 villages</Uncited>.'),
      slug,
    );
    expect(body.uses).toEqual([
      { word: 'Claimed', anchor: 'use-1', text: 'a third', label: 'Claimed by Mara Quill' },
      { word: 'Uncited', anchor: 'use-2', text: '21 villages', label: 'Counted.', href: '/methodology/#uncited' },
    ]);
  });
});

describe('uncitedFigures', () => {
  it('lists every uncited number with the reason and the page that contains it', async () => {
    const { catalog } = await withBody('It is <Uncited reason="Counted.">21 villages</Uncited>.');
    expect(uncitedFigures(catalog)).toEqual([
      {
        text: '21 villages',
        reason: 'Counted.',
        by: { kind: 'article', title: 'Should Arvenia grow more oats?', href: '/articles/more-oats/' },
      },
    ]);
  });

  it('returns an empty list if there are no uncited numbers', async () => {
    expect(uncitedFigures((await withBody('Text.')).catalog)).toEqual([]);
  });
});

describe('plainWords', () => {
  it('lists the exempt words in bodies and in fields, with the reason and the page', async () => {
    const text = article('It is a <Plain reason="A country.">larger</Plain> one.');
    const exempt = text.replace('\n---\n', '\nplain: [{ words: more oats, reason: A wish. }]\n---\n');
    const { catalog } = await newsroomWith({ 'content/articles/more-oats.mdx': exempt });
    expect(plainWords(catalog).map(({ text, reason, by: { href } }) => [text, reason, href])).toEqual([
      ['more oats', 'A wish.', '/articles/more-oats/'],
      ['larger', 'A country.', '/articles/more-oats/'],
    ]);
  });
});
