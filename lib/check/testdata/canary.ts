import { csvHash } from '../../catalog/parse-csv';

/** A held-back explainer with everything that only it uses, and the words and numbers by which a test can find it if it leaks. */
export interface Canary {
  /** Texts of new files, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Texts to append to files with many entries, by path. */
  readonly added: Readonly<Record<string, string>>;
  /** Words that occur nowhere else, one for each field that readers see. */
  readonly words: readonly string[];
  /** Words that occur nowhere else, and only in pages, not in data files: those in the text around components. */
  readonly pageWords: readonly string[];
  /** Numbers that occur nowhere else, both as recorded and as printed on pages. */
  readonly numbers: readonly string[];
}

interface CanaryOptions {
  /** Part of every id, in lower-case letters: "heron". */
  readonly name: string;
  /** The fields that hold back the explainer, as YAML lines. */
  readonly release: string;
  /** The field that holds back the question. Only lists name a question, so no other entry holds it back. */
  readonly ownRelease: string;
  /** The date of the correction, not before that of the explainer; null for a draft, which has no correction. */
  readonly corrected: string | null;
  /** Four digits with which its numbers begin. */
  readonly number: number;
}

/**
 * Writes an explainer with a fact-check, figures, numbers, a series, sources, people, a topic, a term, a question, a
 * viewpoint and a correction that nothing else uses, and a number and a term that nothing uses at all. Every field
 * contains a unique word.
 */
function canary({ name, release, ownRelease, corrected, number }: CanaryOptions): Canary {
  const words = new Set<string>();
  const pageWords = new Set<string>();
  const makerOf = (made: Set<string>) => (field: string) => {
    const word = `qz${name}${field}`;
    made.add(word);
    return word;
  };
  const [word, pageWord] = [makerOf(words), makerOf(pageWords)];
  const [printed, first, second] = [`${number}.25`, `${number}.75`, `${number + 1}.125`];
  const grouped = (written: string): string => written.replace(/^(\d)/, '$1,');
  const numbers = [printed, first, second, grouped(printed), grouped(second).slice(0, -2)];
  const id = (what: string): string => `qz${name}-${what}`;
  const csv = `entity,period,value,status,note
${word('entity')},2019,${first},reported,
${word('entity')},2020,,missing,${word('gap')}
${word('entity')},2021,${second},reported,
`;
  const files = {
    [`content/sources/${id('office')}/${id('book')}.yml`]: `grade: secondary
publisher: ${word('publisher')}
title: ${word('sourcetitle')}
edition: ${word('edition')}
kind: report
publishedOn: 2023-05
accessedOn: '2024-01-10'
url: https://${word('sourceurl')}.example/
readIn: { publisher: ${word('readinpublisher')}, title: ${word('readintitle')}, url: 'https://${word('readinurl')}.example/' }
licence: { name: ${word('licence')}, redistribution: with-attribution }
note: ${word('sourcenote')}
`,
    [`content/series/${id('office')}/${id('rows')}.csv`]: csv,
    [`content/series/${id('office')}/${id('rows')}.yml`]: `title: ${word('seriestitle')}
definition: ${word('definition')}
unit: { kind: percent, of: ${word('of')} }
frequency: year
source: ${id('office')}/${id('book')}
locator: ${word('serieslocator')}
processing: ${word('processing')}
notes: ['${word('seriesnote')}']
sha256: ${csvHash(csv)}
`,
    [`content/statistics/${id('numbers')}.yml`]: `printed:
  kind: published
  name: ${word('printedname')}
  value: '${printed}'
  unit: { kind: count, one: thing, many: ${word('many')} }
  period: 2022
  note: ${word('printednote')}
  source: ${id('office')}/${id('book')}
  locator: ${word('printedlocator')}
observed:
  kind: observed
  name: ${word('observedname')}
  series: ${id('office')}/${id('rows')}
  entity: ${word('entity')}
  period: 2021
derived:
  kind: derived
  name: ${word('derivedname')}
  from: { operation: change-in-points, from: ${id('numbers')}/observed@2019, to: ${id('numbers')}/observed }
left-over:
  kind: observed
  name: ${word('leftovername')}
  series: ${id('office')}/${id('rows')}
  entity: ${word('entity')}
  period: 2019
`,
    [`content/figures/${id('figures')}/line.yml`]: `kind: line
title: ${word('figuretitle')} that nobody may see
subtitle: ${word('subtitle')}
alt: ${word('alt')}
topics: [${id('topic')}]
notes: ['${word('figurenote')}']
annotations: [{ at: 2020, text: ${word('annotation')} }]
strands: [{ series: ${id('office')}/${id('rows')}, entity: ${word('entity')}, label: ${word('label')}, colour: blue }]
`,
    [`content/figures/${id('figures')}/bar.yml`]: `kind: bar
title: ${word('bartitle')}
subtitle: ${word('barsubtitle')}
alt: ${word('baralt')}
topics: [${id('topic')}]
orientation: horizontal
bars: [{ key: a, label: ${word('bar')}, colour: blue }]
groups: [{ label: ${word('group')}, values: { a: ${id('numbers')}/printed } }]
`,
    [`content/viewpoints/${id('view')}.yml`]: `name: ${word('viewname')}
holder: ${id('speaker')}
outlet: ${word('outlet')}
publishedOn: '2023-05-02'
source: ${id('office')}/${id('book')}
thesis: ${word('thesis')}
answers:
  why: { says: ${word('says')}, locator: ${word('sayslocator')} }
`,
    [`content/fact-checks/${id('check')}.mdx`]: `---
title: ${word('checktitle')} that nobody may read
viewpoint: ${id('view')}
topics: [${id('topic')}]
claim:
  text: ${word('claim')} is nearly ${second}%
  short: ${word('short')}
  quotation: ${word('quotation')}
  speaker: ${id('speaker')}
  saidOn: '2023-05-02'
  saidIn: ${id('office')}/${id('book')}
  locator: ${word('claimlocator')}
  asserts:
    relation: nearly
    value: '${second}'
    unit: { kind: percent, of: ${word('of')} }
    measure: ${id('numbers')}/observed
verdict: accurate
summary: ${word('summary')}
checkedOn: '2024-01-10'
checkedBy: ${id('writer')}
reviewBy: '2029-01-10'
---

${pageWord('reasoning')} <Stat of="${id('numbers')}/observed" />.
`,
    [`content/articles/${id('article')}.mdx`]: `---
title: ${word('title')} that nobody may hear of
standfirst: ${word('standfirst')}
kicker: ${word('kicker')}
viewpoint: ${id('view')}
topics: [${id('topic')}]
authors: [${id('writer')}]
leadFigure: ${id('figures')}/line
supports: [${id('check')}]
contradicts: { none: ${word('none')} }
${release}
---

${pageWord('body')} <Stat of="${id('numbers')}/derived" />, <Stat of="${id('numbers')}/printed" />, <Term id="${id('term')}">${word('termtext')}</Term>,
<Claimed by="${id('claimer')}">77%</Claimed>, <Uncited reason="${word('reason')}">seventy-seven</Uncited>
<Cite source="${id('office')}/${id('book')}" locator="${word('citelocator')}" />.

## ${word('heading')}

<Viewpoint id="${id('view')}" />

<FactCheck id="${id('check')}" />

<Figure id="${id('figures')}/line" />

<Figure id="${id('figures')}/bar" />
`,
  };
  const added = {
    'content/people.yml': `${id('speaker')}: { name: ${word('speaker')}, kind: person, description: ${word('office')}, url: 'https://${word('speakerurl')}.example/' }
${id('writer')}: { name: ${word('writer')}, kind: organisation, description: ${word('writes')} }
${id('claimer')}: { name: ${word('claimer')}, kind: person, description: ${word('claims')} }
`,
    'content/topics.yml': `${id('topic')}: { name: ${word('topic')}, about: ${word('about')} }\n`,
    'content/glossary.yml': `${id('term')}: { term: ${word('term')}, means: ${word('means')}, seeAlso: [${id('related')}] }
${id('related')}: { term: ${word('relatedterm')}, means: ${word('relatedmeans')} }
`,
    'content/questions.yml': `${id('question')}:
  question: ${word('question')}
  checked: [{ what: ${word('checked')}, checks: [${id('check')}] }]
  ${ownRelease}
`,
    'content/corrections.yml':
      corrected === null
        ? ''
        : `${id('correction')}:
  date: '${corrected}'
  severity: update
  was: ${word('was')}
  now: ${word('now')}
  why: ${word('because')}
  of: { articles: [${id('article')}] }
`,
  };
  return { files, added, words: [...words], pageWords: [...pageWords], numbers };
}

/** A draft, and an explainer that is to be published on 24 December 2026. */
export const canaries: readonly Canary[] = [
  canary({
    name: 'heron',
    release: "publishedOn: '2024-01-12'\nstatus: draft",
    ownRelease: 'status: draft',
    corrected: null,
    number: 7391,
  }),
  canary({
    name: 'tern',
    release: "publishedOn: '2026-12-24'",
    ownRelease: "publishedOn: '2026-12-24'",
    corrected: '2026-12-24',
    number: 6173,
  }),
];

/**
 * A newsroom with the given canaries, which its glossary, question, viewpoint and edition name.
 *
 * @param base files of a valid newsroom, by path
 */
export function newsroomWithCanaries(base: ReadonlyMap<string, string>, among: readonly Canary[]): Map<string, string> {
  const files = new Map([...base].map(([path, text]) => [path, withTopic(path, text)]));
  const ids = among.map(({ files: own }) => /qz[a-z]+/.exec(Object.keys(own)[0] ?? '')?.[0] ?? '');
  const add = (path: string, text: string): void => void files.set(path, (files.get(path) ?? '') + text);
  add('content/topics.yml', 'harvest: { name: The harvest, about: What is grown. }\n');
  add(
    'content/glossary.yml',
    `oat: { term: oat, means: A grain., seeAlso: [${ids.map((id) => `${id}-term`).join(', ')}] }\n`,
  );
  const silence = ids.map((id) => `  ${id}-question: { none: Qz${id}silence }\n`).join('');
  const listed = ids.map((id) => `{ what: Qz${id}listed, checks: [${id}-check] }`).join(', ');
  add('content/questions.yml', `why: { question: Why oats?, checked: [${listed}] }\n`);
  add(
    'content/viewpoints/oats-first.yml',
    `answers:\n  why: { none: It does not say. }\n${silence}`,
  );
  const order = ['more-oats', ...ids.map((id) => `${id}-article`)].join(', ');
  add(
    'content/edition.yml',
    `name: Oats\nquestion: Why oats?\nstandfirst: A question.\nleadFigure: ${ids[0] === undefined ? 'oats/lines' : `${ids[0]}-figures/line`}\norder: [${order}]\n`,
  );
  for (const { files: own, added } of among) {
    for (const [path, text] of Object.entries(own)) files.set(path, text + (path.includes('/viewpoints/') ? silence : ''));
    for (const [path, text] of Object.entries(added)) if (text !== '') add(path, text);
  }
  return files;
}

/** Adds a topic to an entry, because every entry needs one if the newsroom has topics. */
function withTopic(path: string, text: string): string {
  if (/^content\/(?:articles|fact-checks)\//.test(path)) return text.replace('---\n', '---\ntopics: [harvest]\n');
  return path.startsWith('content/figures/') ? `topics: [harvest]\n${text}` : text;
}
