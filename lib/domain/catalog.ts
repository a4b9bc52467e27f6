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
import type { Person } from './person';
import type { Question } from './question';
import type { Series } from './series';
import type { Source } from './source';
import type { StateOutlet } from './state-outlet';
import type { Statistic } from './statistic';
import type { Term } from './term';
import type { Topic } from './topic';
import type { Viewpoint } from './viewpoint';
import type { Body } from './vocabulary';

/** The whole newsroom, linked: if you hold one, every id in it resolves, and every number can be computed. */
export interface Catalog {
  /** Who answers for it, as far as the publisher has said so. */
  readonly newsroom: Newsroom;
  /** The explainers that the front page leads with; null where none are gathered. */
  readonly edition: Edition | null;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly questions: ReadonlyMap<QuestionId, Question>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly terms: ReadonlyMap<TermId, Term>;
  readonly corrections: ReadonlyMap<CorrectionId, Correction>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** The media of states and parties, which are labelled wherever a source names them. */
  readonly stateOutlets: ReadonlyMap<StateOutletId, StateOutlet>;
  readonly series: ReadonlyMap<SeriesId, Series>;
  readonly statistics: ReadonlyMap<StatisticId, Statistic>;
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly viewpoints: ReadonlyMap<ViewpointId, Viewpoint>;
  readonly factChecks: ReadonlyMap<FactCheckId, FactCheck & { readonly body: Body }>;
  readonly articles: ReadonlyMap<ArticleSlug, Article & { readonly body: Body }>;
}

/** Thrown when a catalog is read that was not linked; the check, which works on half-linked ones, passes over it. */
export class NotLinked extends Error {}

/**
 * Reads an entry that linking has proved to be there.
 *
 * @throws NotLinked when it is not
 */
export function entry<Id, Value>(map: ReadonlyMap<Id, Value>, id: Id): Value {
  const value = map.get(id);
  if (value === undefined) throw new NotLinked(`The catalog was not linked: there is no ${String(id)}.`);
  return value;
}
