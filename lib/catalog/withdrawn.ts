import { correctable, type Correction, type Touchable } from '../domain/correction';
import { articleSlug, factCheckId, figureId, pageId, seriesId, sourceId, statisticId } from '../domain/ids';
import type { Redirect } from '../domain/redirect';
import { paths } from '../site';
import type { ParsedContent } from './parsed-content';

/** For each kind of entry that a correction can affect, a function that returns the address of an entry’s page. */
const pages: Readonly<Record<Touchable, (id: string) => string>> = {
  articles: (id) => paths.article(articleSlug.parse(id)),
  factChecks: (id) => paths.factCheck(factCheckId.parse(id)),
  figures: (id) => paths.figure(figureId.parse(id)),
  statistics: (id) => paths.statistic(statisticId.parse(id)),
  series: (id) => paths.series(seriesId.parse(id)),
  sources: (id) => paths.source(sourceId.parse(id)),
  standingPages: (id) => paths.standingPage(pageId.parse(id)),
};

/** The redirect in content/redirects.yml for the page of a removed entry; null if there is none. */
export function redirectOf(
  { redirects }: Pick<ParsedContent, 'redirects'>,
  kind: Touchable,
  id: string,
): Redirect | null {
  return redirects.get(pages[kind](id)) ?? null;
}

/**
 * Uses the redirects to update a correction: leaves out withdrawn entries, and gives renamed entries their new ids. The correction stays
 * even if everything that it affected was withdrawn.
 */
export function withoutWithdrawn(parsed: ParsedContent, correction: Correction): Correction {
  if (correctable.every((kind) => correction.of[kind].every((id) => parsed[kind].has(id)))) return correction;
  const left = <Id extends string>(kind: Touchable, ids: readonly Id[], brand: { parse: (id: string) => Id }): Id[] =>
    ids.flatMap((id) => {
      const redirect = parsed[kind].has(id) ? null : redirectOf(parsed, kind, id);
      if (redirect === null) return [id];
      const now = [...parsed[kind].keys()].find((other) => pages[kind](other) === redirect.to);
      return now === undefined || redirect.gone !== undefined ? [] : [brand.parse(now)];
    });
  const { articles, factChecks, figures, statistics, series, sources, standingPages, pages: ours } = correction.of;
  return {
    ...correction,
    of: {
      articles: left('articles', articles, articleSlug),
      factChecks: left('factChecks', factChecks, factCheckId),
      figures: left('figures', figures, figureId),
      statistics: left('statistics', statistics, statisticId),
      series: left('series', series, seriesId),
      sources: left('sources', sources, sourceId),
      standingPages: left('standingPages', standingPages, pageId),
      pages: ours,
    },
  };
}
