/** Common words, in lower case, with the names that content uses instead. If there are several names, the first known one is used. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  // Components
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
  pound: ['currency', 'GBP'],
  pounds: ['currency', 'GBP'],
  sterling: ['currency', 'GBP'],
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
  weekly: ['week'],
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

/**
 * Advice on components and fields that are common in other systems but do not exist here, such as `<Quote>` and `tags`. The outer keys are
 * values of `what` in `didYouMean`.
 */
const advice: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  components: {
    quote: 'Begin each line of a quotation with >.',
    blockquote: 'Begin each line of a quotation with >.',
    image: 'Create a figure in content/figures and write <Figure id="…" />.',
    img: 'Create a figure in content/figures and write <Figure id="…" />.',
    link: 'Write [its text](https://…).',
    table: 'Record the data as a series and draw a figure, which also shows its table.',
  },
  'fields here': {
    tags: 'Remove it, and state the subject of the text in its title and kicker.',
    categories: 'Remove it, and state the subject of the text in its title and kicker.',
    slug: 'Remove it: to change the address, rename the file.',
    layout: 'Remove it: there is only one layout.',
  },
};

/** The known name for which a word is a synonym, such as `Figure` for “chart”; null if there is none. */
export function synonymOf(written: string, known: readonly string[]): string | null {
  const meant = own(synonyms, written.trim().toLowerCase()) ?? [];
  return meant.find((name) => known.includes(name)) ?? null;
}

/** Advice for a component or field that is common in other systems but does not exist here; null for any other name. */
export function alternativeAdvice(written: string, what: string): string | null {
  return own(own(advice, what) ?? {}, written.trim().toLowerCase()) ?? null;
}

/** Looks up a name that an author wrote. Names that every object inherits, such as `constructor`, must not match. */
function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
