import type { Root } from 'hast';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { newsroomWith } from '../../check/testdata/newsroom';
import { absolute } from '../../site';
import { finishedPage, finishedSite } from '../testing/finished';
import { articleContent } from './article-content';
import { checkContent } from './check-content';
import { htmlOf, markdownOf } from './write-text';

const text = `
<p>It rose by <a class="stat" id="use-1" title="x" href="#number-1" onclick="alert(1)">3.5 points</a><sup><a href="#source-1">1</a></sup>,
as <a href="/glossary/#oats">said</a>, <a href="#later">below</a>, <a href="https://a.example/x">there</a> and <a href="javascript:alert(1)">here</a>.</p>
<div role="note" data-aside=""><p>Changed since.</p></div>
<script>alert(1)</script><style>p{}</style><iframe src="https://evil.example/"></iframe>
<form action="/x"><input name="q"><button>Go</button></form>
<svg><text>drawn</text></svg><span aria-hidden="true">▲</span><p style="color:red" class="b2">Plain.</p>
<figure class="c3" id="figure-oats-lines"><div><svg><text>ticks</text></svg></div><figcaption>old</figcaption></figure>
<section id="check-quarter-of-the-harvest"><h3>old</h3><div data-text=""><p>Because <a href="/numbers/oats/arvenia/">24.0%</a>.</p></div></section>
<section aria-labelledby="viewpoint-x"><h2 id="viewpoint-x">The argument, in brief</h2><dl><div><dt>Whose</dt><dd>Hers</dd></div></dl></section>`;

type HtmlElement = DefaultTreeAdapterTypes.Element;

/** All elements in a piece of HTML, as parse5 reads it. */
function elementsOf(html: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return found;
}

const attributeOf = ({ attrs }: HtmlElement, name: string): string | null =>
  attrs.find((one) => one.name === name)?.value ?? null;

let content: Root;
let html: string;
let site: ReturnType<typeof finishedSite>;

beforeAll(async () => {
  site = finishedSite(await newsroomWith({}));
  const [article] = site.articles;
  if (article === undefined) throw new Error('There is no article.');
  content = articleContent({ article, page: finishedPage(text), figures: site.figures, checks: site.checks });
  html = htmlOf(content);
});

describe('an article for reading outside the site', () => {
  it('has no script, frame, form, style, drawing, class or id', () => {
    const tags = new Set(elementsOf(html).map(({ tagName }) => tagName));
    for (const tag of ['script', 'style', 'iframe', 'form', 'input', 'button', 'svg', 'div', 'section', 'span', 'nav'])
      expect(tags).not.toContain(tag);
    const attributes = elementsOf(html).flatMap(({ tagName, attrs }) => attrs.map(({ name }) => `${tagName} ${name}`));
    expect([...new Set(attributes)].sort()).toEqual([
      'a href',
      'img alt',
      'img height',
      'img src',
      'img width',
      'th scope',
    ]);
    expect(html).not.toMatch(/alert|evil|drawn|ticks|▲|Home/);
  });

  it('has only absolute addresses, and links numbers and sources to their own pages instead of to notes', () => {
    const addresses = elementsOf(html)
      .map((element) => attributeOf(element, 'href') ?? attributeOf(element, 'src'))
      .filter((address) => address !== null);
    for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
    const [, paragraph] = /<p>(It rose by[\s\S]*?)<\/p>/.exec(html) ?? [];
    const hrefs = elementsOf(paragraph ?? '').map((element) => attributeOf(element, 'href'));
    expect(hrefs).toEqual([
      absolute('/numbers/oats/arvenia-rise/'),
      null,
      absolute('/sources/fjord-office/yearbook-2023/'),
      absolute('/glossary/#oats'),
      absolute('/articles/more-oats/#later'),
      'https://a.example/x',
      null,
    ]);
  });

  it('leaves out correction notices', () => {
    expect(html).not.toContain('Changed since');
  });

  it('shows a figure as a picture with a description, followed by its data', () => {
    const elements = elementsOf(html);
    const image = elements.find(({ tagName }) => tagName === 'img');
    const figure = site.figures.find(({ id }) => id === 'oats/lines');
    expect(image?.attrs).toEqual([
      { name: 'src', value: absolute('/figures/oats/lines/share.png') },
      { name: 'alt', value: `${figure?.title}. ${figure?.alt}` },
      { name: 'width', value: '1200' },
      { name: 'height', value: '630' },
    ]);
    const after = elements.slice(elements.findIndex(({ tagName }) => tagName === 'table'));
    expect(html.indexOf('<table>')).toBeGreaterThan(html.indexOf('</figure>'));
    expect(after.filter(({ tagName }) => tagName === 'tr')).toHaveLength(1 + (figure?.table.rows.length ?? 0));
    for (const cell of figure?.table.rows.flat() ?? []) expect(html).toContain(`>${cell}</t`);
    expect(html).not.toContain('>old<');
  });

  it('shows a fact-check as a separate block, with its verdict, numbers and reasoning', () => {
    const [, quoted = ''] = /<blockquote>([\s\S]*)<\/blockquote>/.exec(html) ?? [];
    expect(quoted).toContain(`href="${absolute('/fact-checks/quarter-of-the-harvest/')}"`);
    expect(quoted).toMatch(/Verdict: Accurate\.<\/strong> The yearbook bears it out\./);
    expect(quoted).toMatch(/Claimed: nearly 25%/);
    expect(quoted).toMatch(/<p>Because <a href="[^"]*\/numbers\/oats\/arvenia\/">24\.0%<\/a>\.<\/p>/);
  });

  it('lists the outcome of every fact-check of the argument, and ends with the article’s numbers and sources', () => {
    const headings = elementsOf(html).filter(({ tagName }) => tagName === 'h2');
    expect(headings).toHaveLength(4);
    expect(html).toMatch(
      /What holds and what does not<\/h2><p>1 statement checked: it holds\.<\/p><h3>Holds<\/h3><ul><li>Accurate: <a href="http[^"]*\/fact-checks\/quarter-of-the-harvest\/">/,
    );
    expect(html).toContain('<h3>Does not hold</h3><p>No statement failed</p>');
    expect(html).toMatch(/The numbers<\/h2><ol><li><a href="[^"]*">3\.5 percentage points<\/a>/);
    expect(html).toMatch(/<h2>Sources<\/h2><ol><li><a [^>]*>Fjord Office/);
  });

  it('has the same content if it is written as Markdown', () => {
    const markdown = markdownOf(content);
    expect(markdown).toContain(`![`);
    expect(markdown).toContain(`](${absolute('/figures/oats/lines/share.png')})`);
    expect(markdown).toMatch(/^> \*\*Fact-check: \[/m);
    expect(markdown).toMatch(/^- Whose: Hers$/m);
    expect(markdown).not.toMatch(/&#x/);
    expect(markdown).toMatch(/^\| Period +\|/m);
    expect(markdown).not.toMatch(/<[a-z]/);
  });
});

describe('the correction notices of an article read outside the site', () => {
  const record = (id: string, severity: string): string => `${id}:
  date: '2024-02-03'
  severity: ${severity}
  was: We wrote that ${id} was the first.
  now: It says the second.
  why: A row was misread.
  of: { articles: [more-oats] }
`;
  const htmlWith = async (...records: string[]): Promise<string> => {
    const { articles, figures, checks } = finishedSite(
      await newsroomWith({ 'content/corrections.yml': records.join('') }),
    );
    const [article] = articles;
    if (article === undefined) throw new Error('There is no article.');
    return htmlOf(articleContent({ article, page: finishedPage('<p>Text.</p>'), figures, checks }));
  };

  it('are shown in full at the top if there is only one change', async () => {
    const html = await htmlWith(record('wheat', 'correction'));
    expect(html.indexOf('We wrote that wheat was the first.')).toBeLessThan(html.indexOf('Text.'));
    expect(html).not.toContain('Changes since publication');
  });

  it('are counted at the top and listed at the end if there are several changes', async () => {
    const html = await htmlWith(record('wheat', 'correction'), record('rye', 'update'), record('barley', 'correction'));
    const [head = '', rest = ''] = html.split('Text.');
    expect(head).toContain('Changed since publication: 2 corrections, 1 update. Latest: 3 February 2024.');
    expect(head).not.toContain('We wrote');
    expect(rest.slice(rest.indexOf('<h2>Changes since publication</h2>')).match(/We wrote that/g)).toHaveLength(3);
  });
});

describe('a fact-check for reading outside the site', () => {
  it('has the claim, the verdict, the reasoning, the sources and the checker', () => {
    const [check] = site.checks;
    if (check === undefined) throw new Error('There is no fact-check.');
    const whole = htmlOf(checkContent(check, finishedPage('<p>Our <a href="/sources/">reasoning</a>.</p>')));
    expect(whole).toMatch(/The claim:[\s\S]*Verdict: Accurate[\s\S]*<p>Our <a href="http[^"]*\/sources\/">reasoning/);
    expect(whole).toMatch(/Sources[\s\S]*Checked by/);
  });

  it('cannot be made if no element of its page is marked as the text', () => {
    const [check] = site.checks;
    if (check === undefined) throw new Error('There is no fact-check.');
    expect(() => checkContent(check, '<main>nothing</main>')).toThrow(/no text/);
  });
});
