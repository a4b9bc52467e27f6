import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { baseNewsroom, fixtureNewsroom as fixtureFiles } from '../lib/check/testdata/newsroom';

/** The content of a newsroom: the text of each file by its path in the project. */
export type Newsroom = ReadonlyMap<string, string>;

/** Replaces the content of a copy of the project with a newsroom. */
export async function putNewsroom(root: string, newsroom: Newsroom): Promise<void> {
  await rm(path.join(root, 'content'), { recursive: true, force: true });
  await mkdir(path.join(root, 'content'));
  for (const [name, text] of newsroom) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** The base newsroom: one explainer, and only the content that an explainer requires. */
export async function oneArticle(): Promise<Newsroom> {
  return new Map((await baseNewsroom()).map(({ path: name, text }) => [name, text]));
}

/** Content of the kinds that the base newsroom lacks, and a second viewpoint to compare with the first. */
const added: Newsroom = new Map([
  [
    'content/newsroom.yml',
    `name: The Harbour Ledger
tagline: Oats & ships
description: It counts what is shipped.
language: en-IE
licence:
  name: CC0 1.0 Universal
  short: CC0
  spdx: CC0-1.0
  url: https://licence.example/cc0/
  permits: you may do with them what you like
`,
  ],
  ['content/topics.yml', 'harvest:\n  name: The harvest\n  about: What grows in Arvenia and in Bellmark.\n'],
  ['content/glossary.yml', 'oats:\n  term: oats\n  means: A cereal that is grown for people and for horses.\n'],
  [
    'content/questions.yml',
    `more-oats:
  question: Should Arvenia grow more oats?
  checked:
    - { what: The share of oats., checks: [quarter-of-the-harvest] }
`,
  ],
  [
    'content/edition.yml',
    `name: The oat question
question: What should become of the oats?
standfirst: Two views of one harvest.
leadFigure: oats/lines
order: [more-oats, oats-abroad]
`,
  ],
  [
    'content/corrections.yml',
    `short-bar:
  date: '2024-02-03'
  severity: correction
  of: { figures: [oats/bars] }
  was: The bar was too short.
  now: The bar is as long as the share.
  why: A row was misread.
`,
  ],
  [
    'content/viewpoints/oats-abroad.yml',
    `name: The exporters’ view
holder: ivo-sand
outlet: Fjord Exporters
publishedOn: '2023-06-01'
source: fjord-office/yearbook-2023
thesis: Arvenia should sell its oats abroad.
answers:
  more-oats: { none: It speaks of sales alone. }
`,
  ],
  [
    'content/figures/oats/sold.yml',
    `kind: bar
title: Oats are sold abroad
subtitle: Exports of oats in 2022, in euros
alt: A single bar, which fills the axis.
orientation: horizontal
bars:
  - { key: exports, label: Exports, colour: accent }
groups:
  - label: Arvenia
    values: { exports: oats/exports }
`,
  ],
  [
    'content/articles/oats-abroad.mdx',
    `---
title: What do oats earn abroad?
standfirst: The exporters count on them, and the yearbook says what they bring in.
kicker: Trade
viewpoint: oats-abroad
authors: [desk]
publishedOn: '2024-01-15'
leadFigure: oats/sold
supports: { none: No statement was tested }
contradicts: { none: No statement was tested }
---

Exports came to <Stat of="oats/exports" decimals="1" /> <Cite source="fjord-office/yearbook-2023" />.

## What the exporters say

<Viewpoint id="oats-abroad" />

<Figure id="oats/sold" />
`,
  ],
]);

/** A newsroom with content of every kind. */
export async function ofEveryKind(): Promise<Newsroom> {
  const all = new Map([...(await oneArticle()), ...added]);
  const changed = edited(
    edited(
      all,
      'content/people.yml',
      (text) => `${text}ivo-sand:\n  name: Ivo Sand\n  kind: person\n  description: Spokesman for the exporters\n`,
    ),
    'content/viewpoints/oats-first.yml',
    (text) => `${text}answers:\n  more-oats: { says: 'Yes, for they keep.', locator: Foreword }\n`,
  );
  return mapped(changed, (text, name) => {
    if (/^content\/(?:articles|fact-checks)\//.test(name)) return text.replace('\n---\n', '\ntopics: [harvest]\n---\n');
    return name.startsWith('content/figures/') ? `${text}topics: [harvest]\n` : text;
  });
}

/** The fixture newsroom: invented content for tests. */
export async function fixtureNewsroom(): Promise<Newsroom> {
  return new Map((await fixtureFiles()).map(({ path: name, text }) => [name, text]));
}

const withoutChecks = (newsroom: Newsroom): Newsroom =>
  edited(
    edited(without(newsroom, /^content\/fact-checks\//), 'content/articles/more-oats.mdx', (text) =>
      text
        .replace('supports: [quarter-of-the-harvest]', 'supports: { none: No statement was tested }')
        .replace('<FactCheck id="quarter-of-the-harvest" />\n', ''),
    ),
    'content/questions.yml',
    (text) => text.replace(/ {2}checked:\n.*\n/, ''),
  );
const withoutArticles = (newsroom: Newsroom): Newsroom => without(newsroom, /^content\/(?:articles\/|edition\.yml)/);
const withoutFigures = (newsroom: Newsroom): Newsroom =>
  without(withoutArticles(newsroom), /^content\/(?:figures\/|corrections\.yml)/);
const withoutViewpoints = (newsroom: Newsroom): Newsroom =>
  without(withoutArticles(newsroom), /^content\/(?:viewpoints|fact-checks)\/|^content\/questions\.yml/);
const withoutSources = (newsroom: Newsroom): Newsroom =>
  without(withoutViewpoints(newsroom), /^content\/(?:(?:figures|sources|series|statistics)\/|corrections\.yml)/);

/** Functions that take a newsroom with content of every kind, and remove one kind and everything that depends on it. */
export const withoutKind = {
  articles: withoutArticles,
  'fact-checks': withoutChecks,
  figures: withoutFigures,
  // Figures and statistics do not refer to people, so they stay.
  people: (newsroom) => without(withoutViewpoints(newsroom), /^content\/people\.yml/),
  // What remains is one statistic (of the kind `published`), its figure, and the explainer that uses both.
  series: (newsroom) =>
    edited(
      edited(
        without(
          withoutChecks(newsroom),
          /^content\/(?:series\/|figures\/oats\/(?:lines|areas|bars)|articles\/more-oats|corrections\.yml)/,
        ),
        'content/edition.yml',
        (text) => text.replace('oats/lines', 'oats/sold').replace('more-oats, ', ''),
      ),
      'content/statistics/oats.yml',
      (text) => text.replace(/^[\s\S]*(?=exports:)/, ''),
    ),
  // Without statistics, no finding can prove the words of a figure.
  statistics: (newsroom) =>
    mapped(
      edited(
        edited(
          without(
            withoutChecks(newsroom),
            /^content\/(?:statistics\/|figures\/oats\/(?:bars|sold)|articles\/oats-abroad|corrections\.yml)/,
          ),
          'content/edition.yml',
          (text) => text.replace(', oats-abroad', ''),
        ),
        'content/articles/more-oats.mdx',
        (text) =>
          text
            .replace(/^The share rose[\s\S]*?\.\n\n/m, 'The share rose.\n\n')
            .replace('<Figure id="oats/bars" />\n', ''),
      ),
      (text, name) => (name.startsWith('content/figures/') ? withoutFindings(text) : text),
    ),
  viewpoints: withoutViewpoints,
  sources: withoutSources,
  topics: (newsroom) =>
    mapped(without(newsroom, /^content\/topics\.yml/), (text) => text.replace('topics: [harvest]\n', '')),
  questions: (newsroom) =>
    mapped(without(newsroom, /^content\/questions\.yml/), (text) => text.replace(/^answers:\n(?: .*\n)+/m, '')),
  glossary: (newsroom) => without(newsroom, /^content\/glossary\.yml/),
  edition: (newsroom) => without(newsroom, /^content\/edition\.yml/),
} as const satisfies Record<string, (newsroom: Newsroom) => Newsroom>;

/** A figure without findings, whose title and description make no claim about numbers. */
function withoutFindings(figure: string): string {
  return figure
    .replace(/^findings:.*\n(?: .*\n)*/m, '')
    .replace('Bellmark grows more oats than Arvenia', 'Oats in Bellmark and Arvenia')
    .replace('Oats have gained in Bellmark', 'Oats in Bellmark')
    .replace(/^alt: .*/m, 'alt: A chart of oats.');
}

/** Turns all explainers of a newsroom into drafts. */
export function unpublished(newsroom: Newsroom): Newsroom {
  return mapped(newsroom, (text, name) =>
    name.startsWith('content/articles/') ? text.replace('\n---\n', '\nstatus: draft\n---\n') : text,
  );
}

function without(newsroom: Newsroom, gone: RegExp): Newsroom {
  const left = new Map([...newsroom].filter(([name]) => !gone.test(name)));
  if (left.size === newsroom.size) throw new Error(`No file matches ${gone.source}.`);
  return left;
}

/** @throws if the change has no effect, because the newsroom is then not the one that the test expects */
function edited(newsroom: Newsroom, file: string, change: (text: string) => string): Newsroom {
  const before = newsroom.get(file);
  if (before === undefined) throw new Error(`There is no ${file}.`);
  const after = change(before);
  if (after === before) throw new Error(`${file} was not changed.`);
  return new Map([...newsroom, [file, after]]);
}

function mapped(newsroom: Newsroom, change: (text: string, name: string) => string): Newsroom {
  return new Map([...newsroom].map(([name, text]) => [name, change(text, name)]));
}
