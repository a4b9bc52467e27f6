import { correctable, type Correction, type Touchable } from '../domain/correction';
import { articleSlug, factCheckId, figureId, pageId, seriesId, sourceId, statisticId } from '../domain/ids';
import type { Redirect } from '../domain/redirect';
import { paths } from '../site';
import type { ParsedContent } from './parsed-content';

/** The page of each kind of thing that a correction can touch. */
const pages: Readonly<Record<Touchable, (id: string) => string>> = {
  articles: (id) => paths.article(articleSlug.parse(id)),
  factChecks: (id) => paths.factCheck(factCheckId.parse(id)),
  figures: (id) => paths.figure(figureId.parse(id)),
  statistics: (id) => paths.statistic(statisticId.parse(id)),
  series: (id) => paths.series(seriesId.parse(id)),
  sources: (id) => paths.source(sourceId.parse(id)),
  standingPages: (id) => paths.standingPage(pageId.parse(id)),
};

/** What content/redirects.yml says of the page of something that is not there any more; null where it says nothing. */
export function farewellOf(
  { redirects }: Pick<ParsedContent, 'redirects'>,
  kind: Touchable,
  id: string,
): Redirect | null {
  return redirects.get(pages[kind](id)) ?? null;
}

/**
 * A correction with the things that are there still: one that was renamed under its new id, without those of which the redirects say
 * that they are gone. The correction itself stays, if all that it touched is gone.
 */
export function withoutWithdrawn(parsed: ParsedContent, correction: Correction): Correction {
  if (correctable.every((kind) => correction.of[kind].every((id) => parsed[kind].has(id)))) return correction;
  const left = <Id extends string>(kind: Touchable, ids: readonly Id[], brand: { parse: (id: string) => Id }): Id[] =>
    ids.flatMap((id) => {
      const farewell = parsed[kind].has(id) ? null : farewellOf(parsed, kind, id);
      if (farewell === null) return [id];
      const now = [...parsed[kind].keys()].find((other) => pages[kind](other) === farewell.to);
      return now === undefined || farewell.gone !== undefined ? [] : [brand.parse(now)];
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
