import { z } from 'zod';
import type { Catalog } from '../domain/catalog';
import { figureKinds, type FigureKind } from '../domain/figure';
import type { FigureId, TopicId } from '../domain/ids';
import { t } from '../messages/messages';
import { paths } from '../site';
import { under } from './topic-view';
import type { ViewContext } from './view-context';

/** The filters for figures. Addresses contain these names. */
const facets = ['topic', 'kind'] as const;
const facet = z.enum(facets);
type Facet = z.infer<typeof facet>;

const choice = z.strictObject({ key: z.string(), label: z.string(), href: z.string(), count: z.number() });

const filters = z.array(z.strictObject({ facet, title: z.string(), choices: z.array(choice) }));
export type FigureFilters = z.infer<typeof filters>;

const ids = z.array(z.string());

/** All figures, each under its main topic, and the filters. */
export const figureIndexView = z.strictObject({
  filters,
  topics: z.array(z.strictObject({ id: z.string(), name: z.string(), figures: ids })),
  others: ids.describe('The figures without a topic; if the newsroom has no topics, these are all figures.'),
});
export type FigureIndexView = z.infer<typeof figureIndexView>;

/** The figures that match one choice of one filter. */
export const figureListView = z.strictObject({
  key: z.string().describe('The filter and the choice as in the address: `kind-line`.'),
  href: z.string(),
  title: z.string(),
  about: z.string(),
  figures: ids,
  filters,
});
export type FigureListView = z.infer<typeof figureListView>;

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly title: string;
  readonly about: string;
  readonly figures: readonly FigureId[];
}

/** Returns the choices of each filter that match at least one figure, in the order in which topics and kinds are defined. */
function choicesOf({ topics, figures }: Catalog): Record<Facet, readonly Choice[]> {
  const ofKind = (wanted: FigureKind): FigureId[] =>
    [...figures].filter(([, { kind }]) => kind === wanted).map(([id]) => id);
  const used = (choices: readonly Choice[]): Choice[] => choices.filter((one) => one.figures.length > 0);
  return {
    topic: used(
      [...topics].map(([id, { name, about }]) => ({
        ...{
          key: `topic-${id}`,
          label: name,
          href: paths.figuresOnTopic(id),
          title: t('list.figuresOnTopic', { topic: name, topicInSentence: name.toLowerCase() }),
          about,
        },
        figures: under(figures, id),
      })),
    ),
    kind: used(
      figureKinds.map((kind) => ({
        ...{
          key: `kind-${kind}`,
          href: paths.figuresOfKind(kind),
          label: t(`figureKind.${kind}.label`),
          title: t(`figureKind.${kind}.title`),
          about: t(`figureKind.${kind}.about`),
        },
        figures: ofKind(kind),
      })),
    ),
  };
}

function toFilters(choices: Record<Facet, readonly Choice[]>): FigureFilters {
  return facets
    .filter((name) => choices[name].length > 0)
    .map((name) => ({
      facet: name,
      title: t(`filter.${name}`),
      choices: choices[name].map(({ key, label, href, figures }) => ({ key, label, href, count: figures.length })),
    }));
}

export function toFigureIndexView({ catalog }: ViewContext): FigureIndexView {
  const { topics, figures } = catalog;
  const nearest = (topic: TopicId | undefined): FigureId[] =>
    [...figures].filter(([, figure]) => figure.topics[0] === topic).map(([id]) => id);
  return {
    filters: toFilters(choicesOf(catalog)),
    topics: [...topics]
      .map(([id, { name }]) => ({ id, name, figures: nearest(id) }))
      .filter((topic) => topic.figures.length > 0),
    others: nearest(undefined),
  };
}

/** Builds the lists for all choices of all filters. */
export function toFigureListViews({ catalog }: ViewContext): FigureListView[] {
  const choices = choicesOf(catalog);
  const shown = toFilters(choices);
  return facets.flatMap((name) =>
    choices[name].map(({ key, href, title, about, figures }) => ({
      ...{ key, href, title, about, filters: shown },
      figures: [...figures],
    })),
  );
}
