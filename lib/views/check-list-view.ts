import { z } from 'zod';
import { entry, type Catalog } from '../domain/catalog';
import type { FactCheck } from '../domain/fact-check';
import { verdicts } from '../domain/verdict';
import { formatDate } from '../format/format-period';
import { formatOutlet } from '../format/format-source';
import { paths } from '../site';
import { checkSummary, toCheckSummary } from './summary-view';
import { tallyView, toTally } from './tally-view';
import type { ViewContext } from './view-context';
import { capitalised } from '../domain/capitalised';
import { t } from '../messages/messages';

/** The filters for fact-checks. Addresses contain these names. */
const facets = ['verdict', 'by', 'topic', 'view'] as const;
const facet = z.enum(facets);
type Facet = z.infer<typeof facet>;

const choice = z.strictObject({ key: z.string(), label: z.string(), href: z.string(), count: z.number() });

const filters = z.array(z.strictObject({ facet, title: z.string(), choices: z.array(choice) }));
export type FiltersView = z.infer<typeof filters>;

/** All fact-checks, with the filters and the number of checks by viewpoint and verdict. */
export const checkIndexView = z.strictObject({
  filters,
  checks: z.array(checkSummary),
  scoreboard: z.array(
    z.strictObject({ view: z.string(), where: z.string(), href: z.string(), tally: tallyView, total: z.number() }),
  ),
  tally: tallyView,
});
export type CheckIndexView = z.infer<typeof checkIndexView>;

/** The fact-checks that match one choice of one filter. */
export const checkListView = z.strictObject({
  facet,
  key: z.string(),
  href: z.string(),
  title: z.string(),
  about: z.string(),
  checks: z.array(checkSummary),
  filters,
});
export type CheckListView = z.infer<typeof checkListView>;

/** One choice of a filter, with a function that selects its fact-checks. */
interface Choice {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly title: string;
  readonly about: string;
  readonly takes: (check: FactCheck) => boolean;
}

function choicesOf(catalog: Catalog): Record<Facet, Choice[]> {
  const { people, topics, viewpoints, factChecks } = catalog;
  const checks = [...factChecks.values()];
  const all: Record<Facet, Choice[]> = {
    verdict: verdicts.map((verdict) => ({
      key: verdict,
      label: t(`verdict.${verdict}.label`),
      href: paths.checksOfVerdict(verdict),
      title: t('list.checksOfVerdict', { verdict: t(`verdict.${verdict}.label`) }),
      about: t(`verdict.${verdict}.meaning`),
      takes: (check) => check.verdict === verdict,
    })),
    by: [...people].map(([id, { name, description }]) => ({
      ...{ key: id, label: name, href: paths.checksBySpeaker(id) },
      title: t('list.checksBySpeaker', { speaker: name }),
      about: t('list.speaker', { description: capitalised(description) }),
      takes: ({ claim }) => claim.speaker === id,
    })),
    topic: [...topics].map(([id, { name, about }]) => ({
      ...{
        key: id,
        label: name,
        href: paths.checksOnTopic(id),
        title: t('list.checksOnTopic', { topic: name }),
        about,
      },
      takes: (check) => check.topics.includes(id),
    })),
    view: [...viewpoints].map(([id, { name, outlet, publishedOn, holder }]) => ({
      ...{ key: id, label: entry(people, holder).name, href: paths.checksOfView(id), title: name },
      about: t('list.checksOfView', { where: publicationAndDay(catalog, outlet, publishedOn) }),
      takes: (check) => check.viewpoint === id,
    })),
  };
  const used = (choices: Choice[]): Choice[] => choices.filter(({ takes }) => checks.some(takes));
  // If there are any checks, every verdict has a page, even if no check has that verdict.
  const verdict = checks.length === 0 ? [] : all.verdict;
  return { verdict, by: used(all.by), topic: used(all.topic), view: used(all.view) };
}

export function toCheckIndexView(context: ViewContext): CheckIndexView {
  const { catalog } = context;
  const all = [...catalog.factChecks];
  const own = all.map(([, check]) => check);
  return {
    filters: toFilters(catalog),
    checks: all.map(([id]) => toCheckSummary(context, id)),
    scoreboard: [...catalog.viewpoints].flatMap(([id, { holder, outlet, publishedOn }]) => {
      const taken = own.filter(({ viewpoint }) => viewpoint === id);
      const where = publicationAndDay(catalog, outlet, publishedOn);
      const row = { view: entry(catalog.people, holder).name, where, href: paths.checksOfView(id) };
      return taken.length === 0 ? [] : [{ ...row, tally: toTally(taken), total: taken.length }];
    }),
    tally: toTally(own),
  };
}

/** Returns where and when a viewpoint was published: `Fjord Times, 2 May 2023`. */
function publicationAndDay(catalog: Catalog, outlet: string, publishedOn: string): string {
  return t('common.outletOn', { outlet: formatOutlet(catalog, outlet), day: formatDate(publishedOn) });
}

/** Builds the lists for all choices of all filters. */
export function toCheckListViews(context: ViewContext): CheckListView[] {
  const { catalog } = context;
  const choices = choicesOf(catalog);
  const shown = toFilters(catalog);
  return facets.flatMap((name) =>
    choices[name].map(({ key, href, title, about, takes }) => ({
      ...{ facet: name, key, href, title, about, filters: shown },
      checks: [...catalog.factChecks].filter(([, check]) => takes(check)).map(([id]) => toCheckSummary(context, id)),
    })),
  );
}

function toFilters(catalog: Catalog): FiltersView {
  const choices = choicesOf(catalog);
  const checks = [...catalog.factChecks.values()];
  const offered = facets.filter((name) => choices[name].length > 0);
  return offered.map((name) => ({
    facet: name,
    title: t(`filter.${name}`),
    choices: choices[name].map(({ key, label, href, takes }) => ({
      ...{ key, label, href },
      count: checks.filter(takes).length,
    })),
  }));
}
