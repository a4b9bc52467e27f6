import { z } from 'zod';
import { entry, type Catalog } from '../domain/catalog';
import type { PersonId } from '../domain/ids';
import { formatDate } from '../format/format-period';
import { formatOutlet } from '../format/format-source';
import { paths } from '../site';
import { summaryOfArticle, entrySummary, checkSummary, toCheckSummary } from './summary-view';
import { linkView } from './link-view';
import { tallyView, toTally } from './tally-view';
import type { Backlinks } from './backlinks';
import type { ViewContext } from './view-context';

/** What lists of people show about each person. */
export const personSummary = z.strictObject({
  id: z.string(),
  href: z.string(),
  name: z.string(),
  description: z.string(),
  checks: z.number().describe('The number of checked statements by this person.'),
  writes: z.boolean().describe('Whether this person has written an explainer, or made or signed a fact-check.'),
  appears: z.boolean().describe('Whether the site has published anything by this person or about their words.'),
});
export type PersonSummary = z.infer<typeof personSummary>;

/** A person with their checked claims, their viewpoints and the explainers that they wrote. */
export const personView = personSummary.extend({
  url: z.string().nullable(),
  said: z.array(checkSummary),
  saidHref: z.string(),
  tally: tallyView,
  views: z.array(
    z.strictObject({
      name: z.string(),
      outlet: z.string(),
      published: z.string(),
      thesis: z.string(),
      articles: z.array(entrySummary),
    }),
  ),
  quotedIn: z.array(linkView),
  wrote: z.array(entrySummary),
  checked: z.number().describe('The number of fact-checks by this person.'),
});
export type PersonView = z.infer<typeof personView>;

export function toPersonSummary({ catalog }: ViewContext, backlinks: Backlinks, id: PersonId): PersonSummary {
  const { name, description } = entry(catalog.people, id);
  return {
    ...{ id, href: paths.person(id), name, description },
    checks: [...catalog.factChecks.values()].filter(({ claim }) => claim.speaker === id).length,
    writes: isAuthor(catalog, id),
    appears: appears(catalog, backlinks, id),
  };
}

/** Returns whether the site has published anything by this person or about their words. */
export function appears(catalog: Catalog, backlinks: Backlinks, id: PersonId): boolean {
  return (
    backlinks.people.has(id) ||
    [...catalog.factChecks.values()].some(({ claim }) => claim.speaker === id) ||
    [...catalog.viewpoints.values()].some(({ holder }) => holder === id) ||
    isAuthor(catalog, id)
  );
}

function isAuthor({ articles, factChecks }: Catalog, id: PersonId): boolean {
  return (
    [...factChecks.values()].some(({ checkedBy, override }) => checkedBy === id || override?.signedBy === id) ||
    [...articles.values()].some(({ authors }) => authors.includes(id))
  );
}

export function toPersonView(context: ViewContext, backlinks: Backlinks, id: PersonId): PersonView {
  const { people, factChecks, viewpoints, articles } = context.catalog;
  const said = [...factChecks].filter(([, { claim }]) => claim.speaker === id);
  const explainers = [...articles];
  return {
    ...toPersonSummary(context, backlinks, id),
    url: entry(people, id).url ?? null,
    said: said.map(([check]) => toCheckSummary(context, check)),
    saidHref: paths.checksBySpeaker(id),
    tally: toTally(said.map(([, check]) => check)),
    views: [...viewpoints]
      .filter(([, { holder }]) => holder === id)
      .map(([viewpoint, { name, outlet, publishedOn, thesis }]) => ({
        ...{ name, thesis, outlet: formatOutlet(context.catalog, outlet) },
        published: formatDate(publishedOn),
        articles: explainers
          .filter(([, article]) => article.viewpoint === viewpoint)
          .map(([slug]) => summaryOfArticle(context, slug)),
      })),
    quotedIn: [...(backlinks.people.get(id) ?? [])],
    wrote: explainers
      .filter(([, { authors }]) => authors.includes(id))
      .map(([slug]) => summaryOfArticle(context, slug)),
    checked: [...factChecks.values()].filter(({ checkedBy }) => checkedBy === id).length,
  };
}
