/** Common words for things that have another name here, in lower case; the first name that is known where they stand is meant. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  // Words of the vocabulary
  chart: ['Figure'],
  graph: ['Figure'],
  plot: ['Figure'],
  diagram: ['Figure'],
  number: ['Stat'],
  statistic: ['Stat'],
  value: ['Stat'],
  callout: ['FactCheck'],
  check: ['FactCheck'],
  claim: ['Claimed', 'claim', 'FactCheck'],
  said: ['Claimed'],
  source: ['Cite', 'source', 'sources'],
  ref: ['Cite'],
  reference: ['Cite'],
  footnote: ['Cite'],
  citation: ['Cite'],
  unsourced: ['Uncited'],
  opinion: ['Viewpoint'],
  argument: ['Viewpoint', 'viewpoint'],
  // Fields
  author: ['authors'],
  byline: ['authors'],
  by: ['authors', 'speaker', 'checkedBy'],
  date: ['publishedOn', 'saidOn', 'checkedOn'],
  published: ['publishedOn'],
  updated: ['updatedOn'],
  modified: ['updatedOn'],
  lastmod: ['updatedOn'],
  retrieved: ['accessedOn'],
  accessed: ['accessedOn'],
  checked: ['checkedOn'],
  review: ['reviewBy'],
  subtitle: ['standfirst', 'subtitle'],
  dek: ['standfirst'],
  summary: ['summary', 'standfirst'],
  description: ['description', 'standfirst', 'definition', 'alt'],
  excerpt: ['standfirst', 'summary'],
  headline: ['title'],
  label: ['title', 'name'],
  eyebrow: ['kicker'],
  section: ['kicker'],
  draft: ['status'],
  image: ['leadFigure'],
  cover: ['leadFigure'],
  rating: ['verdict'],
  conclusion: ['verdict', 'summary'],
  person: ['speaker', 'holder'],
  statement: ['text'],
  quote: ['quotation'],
  link: ['url'],
  href: ['url'],
  license: ['licence'],
  caption: ['alt', 'title'],
  page: ['locator'],
  table: ['locator'],
  // Verdicts
  true: ['accurate'],
  correct: ['accurate'],
  right: ['accurate'],
  'mostly true': ['mostly-accurate'],
  'largely true': ['mostly-accurate'],
  'half true': ['needs-context'],
  'half-true': ['needs-context'],
  mixture: ['needs-context'],
  mixed: ['needs-context'],
  'missing context': ['needs-context'],
  'mostly false': ['misleading'],
  distorted: ['misleading'],
  untrue: ['false'],
  wrong: ['false'],
  incorrect: ['false'],
  'pants on fire': ['false'],
  unproven: ['unverifiable'],
  unknown: ['unverifiable'],
  // Units and their fields
  dollar: ['currency', 'USD'],
  dollars: ['currency', 'USD'],
  usd: ['currency'],
  $: ['currency', 'USD'],
  euro: ['currency', 'EUR'],
  euros: ['currency', 'EUR'],
  eur: ['currency'],
  yuan: ['currency', 'CNY'],
  rmb: ['currency', 'CNY'],
  cny: ['currency'],
  yen: ['currency', 'JPY'],
  jpy: ['currency'],
  money: ['currency'],
  '%': ['percent'],
  'per cent': ['percent'],
  pct: ['percent'],
  pp: ['points'],
  ppt: ['points'],
  'percentage points': ['points'],
  'percentage-points': ['points'],
  people: ['count'],
  persons: ['count'],
  times: ['ratio'],
  multiple: ['ratio'],
  growth: ['percent-change'],
  annual: ['year'],
  yearly: ['year'],
  monthly: ['month'],
  quarterly: ['quarter'],
  daily: ['day'],
  // Figures
  column: ['bar'],
  columns: ['bar'],
  histogram: ['bar'],
  stacked: ['area'],
  actual: ['reported'],
  final: ['reported'],
  preliminary: ['provisional'],
  forecast: ['projected'],
  'n/a': ['missing'],
  na: ['missing'],
};

/** What to do instead of common things that have no name here, by what the names are of. */
const advice: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  words: {
    quote: 'Begin each line of a quotation with >.',
    blockquote: 'Begin each line of a quotation with >.',
    image: 'Declare a figure in content/figures and write <Figure id="…" />.',
    img: 'Declare a figure in content/figures and write <Figure id="…" />.',
    link: 'Write [its text](https://…).',
    table: 'Record the data as a series and draw a figure: its table is shown with it.',
  },
  'fields here': {
    tags: 'There are no tags: say in the title and the kicker what it is about.',
    categories: 'There are no categories: say in the title and the kicker what it is about.',
    slug: 'Its address comes from the name of the file: rename that.',
    layout: 'There is one layout: delete the line.',
  },
};

/** The known name that a common word stands for; null where it stands for none of them. */
export function synonymOf(written: string, known: readonly string[]): string | null {
  const meant = own(synonyms, written.trim().toLowerCase()) ?? [];
  return meant.find((name) => known.includes(name)) ?? null;
}

/** What to do in place of a common thing that has no name here; null where nothing is known of it. */
export function adviceFor(written: string, what: string): string | null {
  return own(own(advice, what) ?? {}, written.trim().toLowerCase()) ?? null;
}

/** Names are written by anybody: one that every object inherits stands for nothing. */
function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
