import { collectionNames } from '../collections/collections';
import type { Publication } from './publication';
import type { Catalog, CollectionName, Content, ContentIds, Entries, Kind } from '../domain/catalog';
import type { Correction } from '../domain/correction';
import type { Edition as Gathered } from '../domain/edition';
import { isReleased } from '../domain/publication';
import { recordOf } from '../domain/record-of';

/**
 * The audience of a site: `readers`; `preview`, for people who read drafts (every page is marked as a preview); or `writers`, for editors
 * at work.
 */
export type Audience = 'readers' | 'preview' | 'writers';

/** The audience and the day for which a site is built. */
export interface Edition {
  readonly audience: Audience;
  /** `2025-07-26`: entries with a later date are held back. If null, no entry is held back because of its date. */
  readonly on: string | null;
}

type IsEntryReleased = (kind: Kind, id: string) => boolean;

/**
 * The part of the catalog that an audience may see on a given day. Readers get no drafts, no entries before their date, and no entries that
 * only such entries use: no page, list, count or link reveals them. Every id in the result resolves, because lists and answers no longer
 * name the held-back entries.
 */
export function catalogOf(
  { audience, on }: Edition,
  { catalog, publication }: { readonly catalog: Catalog; readonly publication: Publication },
): Catalog {
  if (audience !== 'readers') return catalog;
  const isEntryReleased: IsEntryReleased = (kind, id) => isReleased(publication.releaseOf({ kind, id }), on);
  const released: ReleasedEntries = recordOf(collectionNames, () => new Map<never, never>());
  for (const name of collectionNames) addReleased(released, catalog, name, isEntryReleased);
  return {
    ...released,
    newsroom: catalog.newsroom,
    edition: catalog.edition === null ? null : editionOf(catalog.edition, released.articles, isEntryReleased),
    questions: mapValues(released.questions, (question) => ({
      ...question,
      checked: question.checked
        .map(({ what, checks }) => ({ what, checks: checks.filter((id) => isEntryReleased('factChecks', id)) }))
        .filter(({ checks }) => checks.length > 0),
    })),
    terms: mapValues(released.terms, (term) => ({
      ...term,
      seeAlso: term.seeAlso.filter((id) => isEntryReleased('terms', id)),
    })),
    corrections: new Map(
      [...catalog.corrections].flatMap(([id, correction]) => {
        const shown = on !== null && correction.date > on ? null : correctionOf(correction, isEntryReleased);
        return shown === null ? [] : [[id, shown] as const];
      }),
    ),
    // Facts about an outlet appear only on pages that name the outlet, so they are never held back themselves.
    stateOutlets: catalog.stateOutlets,
    viewpoints: mapValues(released.viewpoints, (viewpoint) => ({
      ...viewpoint,
      answers: Object.fromEntries(Object.entries(viewpoint.answers).filter(([id]) => isEntryReleased('questions', id))),
    })),
  };
}

type ReleasedEntries = { readonly [Name in CollectionName]: Map<ContentIds[Name], Content[Name]> };

function addReleased<Name extends CollectionName>(
  released: ReleasedEntries,
  catalog: Entries,
  name: Name,
  isEntryReleased: IsEntryReleased,
): void {
  const entries: ReadonlyMap<ContentIds[Name], Content[Name]> = catalog[name];
  const target: Map<ContentIds[Name], Content[Name]> = released[name];
  for (const [id, value] of entries) if (isEntryReleased(name, id)) target.set(id, value);
}

function mapValues<Id, Value>(entries: ReadonlyMap<Id, Value>, change: (value: Value) => Value): Map<Id, Value> {
  return new Map([...entries].map(([id, value]) => [id, change(value)]));
}

/**
 * The explainers that the newsroom presents together (`content/edition.yml`), reduced to the published ones; null if none is published. If
 * the lead figure is held back with its explainer, the first published explainer’s lead figure replaces it.
 */
function editionOf(
  edition: Gathered,
  articles: Catalog['articles'],
  isEntryReleased: IsEntryReleased,
): Gathered | null {
  const order = edition.order.filter((slug) => articles.has(slug));
  const [first] = order.flatMap((slug) => articles.get(slug) ?? []);
  if (first === undefined) return null;
  const leadFigure = isEntryReleased('figures', edition.leadFigure) ? edition.leadFigure : first.leadFigure;
  return { ...edition, order, leadFigure };
}

/**
 * A correction, reduced to the published entries that it affects; null if all of them are held back. Withdrawn content was published, so it
 * does not count as held back.
 */
function correctionOf(correction: Correction, isEntryReleased: IsEntryReleased): Correction | null {
  const { articles, factChecks, figures, statistics, series, sources, standingPages, pages } = correction.of;
  const of = {
    articles: articles.filter((id) => isEntryReleased('articles', id)),
    factChecks: factChecks.filter((id) => isEntryReleased('factChecks', id)),
    figures: figures.filter((id) => isEntryReleased('figures', id)),
    statistics: statistics.filter((id) => isEntryReleased('statistics', id)),
    series: series.filter((id) => isEntryReleased('series', id)),
    sources: sources.filter((id) => isEntryReleased('sources', id)),
    standingPages: standingPages.filter((id) => isEntryReleased('standingPages', id)),
    pages,
  };
  const isEmpty = (all: Correction['of']): boolean => Object.values(all).every((names) => names.length === 0);
  return isEmpty(of) && !isEmpty(correction.of) ? null : { ...correction, of };
}
