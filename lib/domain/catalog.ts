import type { Article } from './article';
import type { Correction } from './correction';
import type { Edition } from './edition';
import type { FactCheck } from './fact-check';
import type { Figure } from './figure';
import type {
  ArticleSlug,
  CorrectionId,
  FactCheckId,
  FigureId,
  PageId,
  PersonId,
  QuestionId,
  SeriesId,
  SourceId,
  StateOutletId,
  StatisticId,
  TermId,
  TopicId,
  ViewpointId,
} from './ids';
import type { Newsroom } from './newsroom';
import type { Page } from './page';
import type { Person } from './person';
import type { Question } from './question';
import type { Series, SeriesMetadata } from './series';
import type { Source } from './source';
import type { StateOutlet } from './state-outlet';
import type { Statistic } from './statistic';
import type { Term } from './term';
import type { Topic } from './topic';
import type { Viewpoint } from './viewpoint';
import type { Body } from './vocabulary';

/** The fields that an author writes for an entry, by kind of content. */
export interface Written {
  readonly articles: Article;
  readonly standingPages: Page;
  readonly factChecks: FactCheck;
  readonly viewpoints: Viewpoint;
  readonly figures: Figure;
  readonly sources: Source;
  readonly series: Series;
  readonly statistics: Statistic;
  readonly people: Person;
  readonly questions: Question;
  readonly topics: Topic;
  readonly terms: Term;
  readonly corrections: Correction;
  /** Media of states and parties, which are labelled wherever a source names them. */
  readonly stateOutlets: StateOutlet;
  /** A newsroom has at most one. */
  readonly editions: Edition;
  /** A newsroom has at most one. */
  readonly newsrooms: Newsroom;
}
export type Kind = keyof Written;

/** The kinds of content that are documents: front matter with a body of text. */
export type DocumentKind = 'articles' | 'factChecks' | 'standingPages';

/** The YAML record of each kind of entry. For a series it is incomplete, because the data are in a separate file. */
export interface Recorded extends Omit<Written, 'series'> {
  readonly series: SeriesMetadata;
}

/** An entry of a catalog, by kind. */
export interface Content extends Omit<Written, DocumentKind | 'editions' | 'newsrooms'> {
  readonly factChecks: FactCheck & { readonly body: Body };
  readonly articles: Article & { readonly body: Body };
  readonly standingPages: Page & { readonly body: Body };
}
export type CollectionName = keyof Content;

/** The id of an entry, by kind. */
export interface ContentIds extends Record<CollectionName, string> {
  readonly people: PersonId;
  readonly questions: QuestionId;
  readonly topics: TopicId;
  readonly terms: TermId;
  readonly corrections: CorrectionId;
  readonly sources: SourceId;
  readonly stateOutlets: StateOutletId;
  readonly series: SeriesId;
  readonly statistics: StatisticId;
  readonly figures: FigureId;
  readonly viewpoints: ViewpointId;
  readonly factChecks: FactCheckId;
  readonly articles: ArticleSlug;
  readonly standingPages: PageId;
}

export interface KindIds extends ContentIds {
  readonly editions: string;
  readonly newsrooms: string;
}

/** The entries of a newsroom, by collection. */
export type Entries = { readonly [Name in CollectionName]: ReadonlyMap<ContentIds[Name], Content[Name]> };

/** The whole linked newsroom: every id in it resolves, and every number can be computed. */
export interface Catalog extends Entries {
  /** Who is responsible for the newsroom, as far as the publisher has recorded it. */
  readonly newsroom: Newsroom;
  /** The explainers at the top of the front page; null if there is no edition. */
  readonly edition: Edition | null;
}

/** Thrown when code reads a catalog that was not linked. The check works on partly linked catalogs and ignores this error. */
export class NotLinked extends Error {}

/**
 * Returns an entry that must exist, because links to it were checked when the catalog was linked.
 *
 * @throws NotLinked if it does not exist
 */
export function entry<Id, Value>(map: ReadonlyMap<Id, Value>, id: Id): Value {
  const value = map.get(id);
  if (value === undefined) throw new NotLinked(`The catalog was not linked: there is no ${String(id)}.`);
  return value;
}
