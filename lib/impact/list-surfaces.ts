import { valueOf } from '../check/context';
import { verdicts } from '../domain/verdict';
import { paths } from '../site';
import { toCheckIndexView, toCheckListViews } from '../views/check-list-view';
import { toCompareView } from '../views/compare-view';
import { toCorrectionLog } from '../views/correction-view';
import { toGlossaryView } from '../views/glossary-view';
import { toIndexView } from '../views/index-view';
import { toNewsroomView } from '../views/newsroom-view';
import { toPersonView } from '../views/person-view';
import { toTopicView } from '../views/topic-view';
import type { SurfaceKind } from './impact';
import { surface, type Owner, type PublishedSurface, type Shown } from './surface';

/** Topics and people, and the lists of the fact-checks by verdict, speaker, topic and view. */
export function groups({ context, uses, parsed }: Shown): PublishedSurface[] {
  const { topics, people, viewpoints, factChecks } = context.catalog;
  const checks = [...factChecks.values()];
  const made = valueOf(() => toCheckListViews(context));
  // Where the lists cannot be made, one that may be there is not taken for gone.
  const list = (url: string, owner: Owner | null): PublishedSurface[] => {
    if (made === null) return [{ kind: 'page', url, owner, shows: null }];
    return made.filter(({ href }) => href === url).map((view) => surface('page', url, owner, () => view));
  };
  return [
    ...verdicts.flatMap((verdict) => list(paths.checksOfVerdict(verdict), null)),
    ...[...topics].flatMap(([id, { name: title }]) => {
      const page = paths.topic(id);
      const owner: Owner = { kind: 'topic', id, title, file: parsed.topics.get(id)?.file ?? '', page };
      const own = surface('page', page, owner, () => toTopicView(context, id));
      return checks.some((check) => check.topics.includes(id)) ? [own, ...list(paths.checksOnTopic(id), owner)] : [own];
    }),
    ...[...people].flatMap(([id, { name: title }]) => {
      const page = paths.person(id);
      const owner: Owner = { kind: 'person', id, title, file: parsed.people.get(id)?.file ?? '', page };
      const own = surface('page', page, owner, () => toPersonView(context, uses, id));
      return checks.some(({ claim }) => claim.speaker === id)
        ? [own, ...list(paths.checksBySpeaker(id), owner)]
        : [own];
    }),
    ...[...viewpoints].flatMap(([id, { name: title }]) => {
      const page = paths.checksOfView(id);
      const owner: Owner = { kind: 'viewpoint', id, title, file: parsed.viewpoints.get(id)?.file ?? '', page };
      return checks.some(({ viewpoint }) => viewpoint === id) ? list(page, owner) : [];
    }),
  ];
}

/** The pages that list what there is, and the feed. The front page and the list of figures draw what they list, so whatever a figure shows counts there. */
export function lists({ context, uses, figureHash, factCheckHash, articleHash }: Shown): PublishedSurface[] {
  const index = valueOf(() => toIndexView(context, uses));
  const explainers = index?.articles;
  const list = (
    kind: SurfaceKind,
    url: string,
    show: (made: NonNullable<typeof index>) => unknown,
  ): PublishedSurface =>
    index === null ? { kind, url, owner: null, shows: null } : surface(kind, url, null, () => show(index));
  const explained = (): string[] => [...context.catalog.articles.keys()].map(articleHash);
  const checked = (): string[] => [...context.catalog.factChecks.keys()].map(factCheckHash);
  const drawn = (): string[] => [...context.catalog.figures.keys()].map(figureHash);
  return [
    list('page', paths.home, (made) => [explainers, made.factChecks, drawn()]),
    surface('page', paths.glossary, null, () => toGlossaryView(context, uses)),
    surface('page', paths.compare, null, () => toCompareView(context)),
    list('page', paths.about, ({ edition, articles, factChecks, numbers }) => [
      toNewsroomView(context),
      ...[edition, articles.length, factChecks.length, numbers.length],
    ]),
    surface('page', paths.corrections, null, () => [context.catalog.newsroom.contact, toCorrectionLog(context)]),
    surface('feed', paths.correctionsFeed, null, () => toCorrectionLog(context)),
    surface('page', paths.factChecks, null, () => toCheckIndexView(context)),
    list('page', paths.figures, drawn),
    list('page', paths.numbers, (made) => made.numbers),
    list('page', paths.allSeries, (made) => made.series),
    list('page', paths.sources, (made) => made.sources),
    list('page', paths.topics, (made) => made.topics),
    list('page', paths.people, (made) => made.people),
    surface('feed', paths.feed, null, () => [explained(), checked()]),
    surface('feed', paths.feedOf(paths.factChecks, 'rss'), null, checked),
  ];
}
