import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toCatalog } from '../../catalog/link';
import { parseContent } from '../../catalog/parse-content';
import { newsroomWith } from '../../check/testdata/newsroom';
import { createResolve } from '../../numbers/resolve';
import { absolute } from '../../site';
import { pageTexts } from '../page-texts';
import { finishedPage, finishedSite } from '../testing/finished';

const body = `<h2>How it grew</h2><p>Up by <a href="#number-1">3.5 points</a> * or _more_ &lt;b&gt;<sup><a href="#source-1">1</a></sup>.</p>
<figure id="figure-oats-lines"></figure><section id="check-quarter-of-the-harvest"><div data-text=""><p>We looked.</p></div></section>`;

let files: ReadonlyMap<string, string>;
let figureRows: number;

beforeAll(async () => {
  const site = finishedSite(await newsroomWith({}), { html: () => finishedPage(body) });
  figureRows = site.figures.find(({ id }) => id === 'oats/lines')?.table.rows.length ?? 0;
  files = new Map((await pageTexts(site)).map(([address, content]) => [address, String(content)]));
});

/** All nodes in a Markdown document, as remark reads it. */
function nodesOf(markdown: string): Nodes[] {
  const found: Nodes[] = [];
  const visit = (node: Nodes): void => {
    found.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown));
  return found;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

describe('an article as Markdown', () => {
  const read = () => {
    const [, front = '', text = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(files.get('/articles/more-oats/index.md') ?? '') ?? [];
    const meta: unknown = parse(front);
    return { meta, nodes: nodesOf(text) };
  };

  it('starts with its metadata', () => {
    expect(read().meta).toMatchObject({
      title: 'Should Arvenia grow more oats?',
      canonical: absolute('/articles/more-oats/'),
      published: '2024-01-12',
      updated: '2024-01-12',
      language: 'en-GB',
    });
  });

  it('has headings, the figure as a picture with a table, and the fact-check as a block quotation', () => {
    const { nodes } = read();
    expect(nodes.flatMap((node) => (node.type === 'heading' ? [[node.depth, textOf(node)]] : []))).toEqual([
      [1, 'Should Arvenia grow more oats?'],
      [2, 'How it grew'],
      [2, 'What holds and what does not'],
      [3, 'Holds'],
      [3, 'Does not hold'],
      [2, 'The numbers'],
      [2, 'Sources'],
    ]);
    const image = nodes.find(({ type }) => type === 'image');
    expect(image).toMatchObject({
      url: absolute('/figures/oats/lines/share.png'),
      alt: expect.stringMatching(/.{20}/),
    });
    const tables = nodes.flatMap((node) => (node.type === 'table' ? [node] : []));
    expect(tables.map(({ children }) => children.length)).toEqual([figureRows + 1]);
    const [quote] = nodes.filter(({ type }) => type === 'blockquote');
    expect(quote === undefined ? '' : textOf(quote)).toMatch(/Fact-check: .*Verdict: Accurate.*We looked\./);
  });

  it('has numbers as text, special characters as readers see them, no HTML, and absolute addresses', () => {
    const { nodes } = read();
    const paragraph = nodes.find((node) => node.type === 'paragraph' && textOf(node).startsWith('Up by'));
    expect(paragraph === undefined ? '' : textOf(paragraph)).toBe('Up by 3.5 points * or _more_ <b>[1].');
    expect(nodes.filter(({ type }) => type === 'html')).toEqual([]);
    const links = nodes.flatMap((node) => (node.type === 'link' || node.type === 'image' ? [node.url] : []));
    for (const url of links) expect(url).toMatch(/^https?:\/\//);
  });
});

describe('llms.txt', () => {
  it('has a title, a summary in a block quotation, and sections that are lists of links', () => {
    const nodes = nodesOf(files.get('/llms.txt') ?? '');
    const [root] = nodes;
    const blocks = root !== undefined && 'children' in root ? root.children : [];
    expect(blocks.slice(0, 2)).toMatchObject([{ type: 'heading', depth: 1 }, { type: 'blockquote' }]);
    const sections = blocks.flatMap((block) => (block.type === 'heading' && block.depth === 2 ? [textOf(block)] : []));
    expect(sections).toEqual(['Explainers', 'Fact-checks', 'Figures', 'API', 'Optional']);
    const first = blocks.findIndex((block) => block.type === 'heading' && block.depth === 2);
    for (const [index, block] of blocks.slice(first).entries())
      expect(block.type).toBe(index % 2 === 0 ? 'heading' : 'list');
    const urls = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(urls).toContain(absolute('/articles/more-oats/index.md'));
    expect(urls).toContain(absolute('/api/v1/openapi.json'));
  });
});

it('llms.txt of an empty newsroom has no section without links, and does not link to empty lists', async () => {
  const site = finishedSite({
    catalog: toCatalog(parseContent([])),
    resolve: createResolve(toCatalog(parseContent([]))),
  });
  const text = String(new Map(await pageTexts(site)).get('/llms.txt'));
  expect(text.split('\n## ').slice(1)).toEqual([
    expect.stringMatching(/^API\n\n- /),
    expect.stringMatching(/^Optional\n\n- /),
  ]);
  expect(text).toContain(absolute('/methodology/'));
  expect(text).not.toContain(absolute('/sources/'));
});
