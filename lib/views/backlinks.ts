import type { Catalog } from '../domain/catalog';
import { assertionsOf, type Claim } from '../domain/claim';
import { drawnStatistics, drawnSeries, isSeriesFigure } from '../domain/figure-inputs';
import type { FactCheckId, FigureId, PersonId, SeriesId, SourceId, StatisticId, TermId } from '../domain/ids';
import { derivationInputs, isUnqualified, type StatisticReference } from '../domain/statistic';
import { statReference, type Body } from '../domain/vocabulary';
import { paths } from '../site';
import type { LinkView } from './link-view';

/** All references in reverse: for each statistic, source, figure and so on, the pages that refer to it. */
export interface Backlinks {
  readonly statistics: ReadonlyMap<StatisticId, readonly LinkView[]>;
  /** For each statistic, the references to its value for another period or as of a particular day. */
  readonly readings: ReadonlyMap<StatisticId, readonly StatisticReference[]>;
  readonly figures: ReadonlyMap<FigureId, readonly LinkView[]>;
  /** The pages that show, link to or list a fact-check. */
  readonly factChecks: ReadonlyMap<FactCheckId, readonly LinkView[]>;
  /** The statistics and figures that use a series directly. */
  readonly series: ReadonlyMap<SeriesId, readonly LinkView[]>;
  /** The pages that mark a number as claimed by a person, and the checks of claims that a report attributes to the person. */
  readonly people: ReadonlyMap<PersonId, readonly LinkView[]>;
  /** The pages that use a term of the glossary in a `<Term>`. */
  readonly terms: ReadonlyMap<TermId, readonly LinkView[]>;
  readonly sources: ReadonlyMap<SourceId, readonly LinkView[]>;
}

/** Finds all references in a catalog, and indexes them by the entry to which they refer. */
export function indexBacklinks(catalog: Catalog): Backlinks {
  const statistics = new Index<StatisticId>();
  const figures = new Index<FigureId>();
  const factChecks = new Index<FactCheckId>();
  const series = new Index<SeriesId>();
  const people = new Index<PersonId>();
  const terms = new Index<TermId>();
  const sources = new Index<SourceId>();
  const readings = new Map<StatisticId, StatisticReference[]>();
  const read = (reference: StatisticReference, by: LinkView): void => {
    statistics.add(reference.id, by);
    if (!isUnqualified(reference)) readings.set(reference.id, [...(readings.get(reference.id) ?? []), reference]);
  };
  const addSeries = (id: SeriesId, by: LinkView): void => {
    series.add(id, by);
    const source = catalog.series.get(id)?.source;
    if (source !== undefined) sources.add(source, by);
  };
  const checkAt = new Map<string, FactCheckId>([...catalog.factChecks.keys()].map((id) => [paths.factCheck(id), id]));
  const figureAt = new Map<string, FigureId>([...catalog.figures.keys()].map((id) => [paths.figure(id), id]));
  const readBody = (body: Body, by: LinkView): void => {
    for (const use of body.uses) {
      if (use.word === 'Stat') read(statReference(use), by);
      if (use.word === 'Figure') figures.add(use.id, by);
      if (use.word === 'FactCheck') factChecks.add(use.id, by);
      if (use.word === 'Claimed') people.add(use.by, by);
      if (use.word === 'Term') terms.add(use.id, by);
      if (use.word === 'Cite') sources.add(use.source, by);
    }
    for (const link of body.links) {
      const [page = ''] = link.split('#');
      const check = checkAt.get(page);
      const figure = figureAt.get(page);
      if (check !== undefined) factChecks.add(check, by);
      if (figure !== undefined) figures.add(figure, by);
    }
  };

  for (const [slug, article] of catalog.articles) {
    const by: LinkView = { kind: 'article', title: article.title, href: paths.article(slug) };
    readBody(article.body, by);
    const viewpoint = catalog.viewpoints.get(article.viewpoint);
    if (viewpoint !== undefined) sources.add(viewpoint.source, by);
    // An explainer lists all fact-checks of its viewpoint.
    for (const [id, check] of catalog.factChecks) if (check.viewpoint === article.viewpoint) factChecks.add(id, by);
  }
  for (const [id, check] of catalog.factChecks) {
    const by: LinkView = { kind: 'fact-check', title: check.title, href: paths.factCheck(id) };
    readBody(check.body, by);
    claimStatistics(check.claim).forEach((reference) => read(reference, by));
    if (check.claim.attributedTo !== undefined) people.add(check.claim.attributedTo, by);
    [check.claim.saidIn, ...check.evidence].forEach((source) => sources.add(source, by));
  }
  for (const [id, { title, body }] of catalog.standingPages)
    readBody(body, { kind: 'page', title, href: paths.standingPage(id) });
  for (const [id, figure] of catalog.figures) {
    const by: LinkView = { kind: 'figure', title: figure.title, href: paths.figure(id) };
    if (isSeriesFigure(figure)) drawnSeries(figure).forEach(({ named }) => addSeries(named.series, by));
    else drawnStatistics(figure).forEach(({ named }) => read(named, by));
  }
  for (const [id, statistic] of catalog.statistics) {
    const by: LinkView = { kind: 'number', title: statistic.name, href: paths.statistic(id) };
    statistic.stated?.forEach((reference) => read(reference, by));
    if (statistic.kind === 'derived') derivationInputs(statistic.from).forEach(([, input]) => read(input, by));
    if (statistic.kind === 'published') sources.add(statistic.source, by);
    if (statistic.kind === 'observed') {
      addSeries(statistic.series, by);
      const earlier = catalog.series.get(statistic.series)?.superseded ?? [];
      for (const { entity, source } of earlier) if (entity === statistic.entity) sources.add(source, by);
    }
  }
  for (const [id, { title, source, superseded, stated = [] }] of catalog.series) {
    const by: LinkView = { kind: 'series', title, href: paths.series(id) };
    [source, ...superseded.map((earlier) => earlier.source)].forEach((used) => sources.add(used, by));
    stated.forEach((reference) => read(reference, by));
  }
  return {
    statistics: statistics.map,
    readings,
    figures: figures.map,
    factChecks: factChecks.map,
    series: series.map,
    people: people.map,
    terms: terms.map,
    sources: sources.map,
  };
}

/** Returns the statistics with which a claim is compared, and the statistics that are shown as its context. */
export function claimStatistics(claim: Claim): StatisticReference[] {
  const asserted = assertionsOf(claim).flatMap(({ asserts }) => [asserts, ...asserts.alternatives]);
  return [...asserted, ...claim.context].map(({ measure }) => measure);
}

class Index<Id> {
  readonly map = new Map<Id, LinkView[]>();

  add(id: Id, by: LinkView): void {
    const links = this.map.get(id) ?? [];
    if (!links.some(({ href }) => href === by.href)) this.map.set(id, [...links, by]);
  }
}
