import type { ParsedBody } from '../articles/parse-body';
import type { Article } from '../domain/article';
import type { Correction } from '../domain/correction';
import type { Edition } from '../domain/edition';
import type { FactCheck } from '../domain/fact-check';
import type { Figure } from '../domain/figure';
import type { Newsroom } from '../domain/newsroom';
import type { Person } from '../domain/person';
import type { Redirect } from '../domain/redirect';
import type { Question } from '../domain/question';
import type { Series } from '../domain/series';
import type { Source } from '../domain/source';
import type { StateOutlet } from '../domain/state-outlet';
import type { Statistic } from '../domain/statistic';
import type { Term } from '../domain/term';
import type { Topic } from '../domain/topic';
import type { Viewpoint } from '../domain/viewpoint';
import type { Problem } from '../problems/problem';
import type { Entry } from './entry';
import type { PublishedLine } from './parse-published';
import type { ContentFile } from './read-content';

/** A document: its front matter parsed, its body read as data. */
export interface DocumentEntry<FrontMatter> extends Entry<FrontMatter> {
  readonly body: ParsedBody;
}

export type Kind =
  | 'editions'
  | 'newsrooms'
  | 'people'
  | 'questions'
  | 'topics'
  | 'terms'
  | 'corrections'
  | 'sources'
  | 'stateOutlets'
  | 'series'
  | 'statistics'
  | 'figures'
  | 'viewpoints'
  | 'factChecks'
  | 'articles';

/** Everything that could be parsed, and what could not. */
export interface ParsedContent {
  /** One at most, by the id `edition`. */
  readonly editions: Map<string, Entry<Edition>>;
  /** One at most, by the id `newsroom`. */
  readonly newsrooms: Map<string, Entry<Newsroom>>;
  readonly people: Map<string, Entry<Person>>;
  readonly questions: Map<string, Entry<Question>>;
  readonly topics: Map<string, Entry<Topic>>;
  readonly terms: Map<string, Entry<Term>>;
  readonly corrections: Map<string, Entry<Correction>>;
  readonly sources: Map<string, Entry<Source>>;
  readonly stateOutlets: Map<string, Entry<StateOutlet>>;
  readonly series: Map<string, Entry<Series>>;
  readonly statistics: Map<string, Entry<Statistic>>;
  readonly figures: Map<string, Entry<Figure>>;
  readonly viewpoints: Map<string, Entry<Viewpoint>>;
  readonly factChecks: Map<string, DocumentEntry<FactCheck>>;
  readonly articles: Map<string, DocumentEntry<Article>>;
  /** Where addresses went, or why there is nothing any more, by address. */
  readonly redirects: Map<string, Redirect>;
  /** Every address that was ever published, with its line of the list. */
  readonly published: Map<string, PublishedLine>;
  /** The day on which that list was last written; none where there is no list. */
  readonly recordedOn: Set<string>;
  /** The data files of series as they were when they were last recorded as published, by the series' id. */
  readonly publishedData: Map<string, ContentFile>;
  /** The bodies of all documents by file, of those too whose front matter could not be parsed. */
  readonly bodies: Map<string, ParsedBody>;
  /**
   * Ids that were written but could not be parsed, by kind: a reference to one is not a second mistake. `topic/*` and `*`
   * stand for all that a file which could not be read may hold.
   */
  readonly broken: Map<Kind, Set<string>>;
  readonly problems: Problem[];
}

export function emptyContent(): ParsedContent {
  return {
    editions: new Map(),
    newsrooms: new Map(),
    people: new Map(),
    questions: new Map(),
    topics: new Map(),
    terms: new Map(),
    corrections: new Map(),
    sources: new Map(),
    stateOutlets: new Map(),
    series: new Map(),
    statistics: new Map(),
    figures: new Map(),
    viewpoints: new Map(),
    factChecks: new Map(),
    articles: new Map(),
    redirects: new Map(),
    published: new Map(),
    recordedOn: new Set(),
    publishedData: new Map(),
    bodies: new Map(),
    broken: new Map(),
    problems: [],
  };
}

/** The days to which articles pin their numbers, by file. */
export function pins({ articles }: ParsedContent): ReadonlyMap<string, string | undefined> {
  return new Map([...articles.values()].map(({ file, value }) => [file, value.asOf]));
}

/** Keeps an entry, or the problems that stand in its way. */
export function store<Stored extends Entry<unknown>>(
  parsed: ParsedContent,
  kind: Kind,
  map: Map<string, Stored>,
  id: string,
  entry: Stored | Problem[],
): void {
  if (!Array.isArray(entry)) {
    map.set(id, entry);
    return;
  }
  parsed.problems.push(...entry);
  markBroken(parsed, kind, id);
}

export function markBroken({ broken }: ParsedContent, kind: Kind, id: string): void {
  broken.set(kind, (broken.get(kind) ?? new Set()).add(id));
}

/** Whether an id may have been written in a place that could not be parsed. */
export function isBroken({ broken }: ParsedContent, kind: Kind, id: string): boolean {
  const marked = broken.get(kind);
  return marked !== undefined && [id, `${id.split('/')[0] ?? ''}/*`, '*'].some((mark) => marked.has(mark));
}
