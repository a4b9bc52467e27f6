import { embedList } from '../publish/embed-list';
import { hostScriptView } from '../publish/host-script';
import { oembedFiles } from '../publish/oembed/files';
import { checkFacts, figureFacts, numberFacts, type OembedFacts } from '../publish/oembed/response';
import { publishedFiles } from '../publish/published-files';
import { noViews } from '../publish/published-views';
import { paths } from '../site';
import { toArticleView } from '../views/article-view';
import { toCheckIndexView, toCheckListViews } from '../views/check-list-view';
import { toCompareView } from '../views/compare-view';
import { toCorrectionLog } from '../views/correction-view';
import type { EmbedView } from '../views/embed-view';
import { toFactCheckView } from '../views/fact-check-view';
import { toFindingViews } from '../views/finding-view';
import { toFigureIndexView, toFigureListViews } from '../views/figure-list-view';
import { toFigureView } from '../views/figure-view';
import { toGlossaryView } from '../views/glossary-view';
import { toIndexView } from '../views/index-view';
import { toNewsroomView } from '../views/newsroom-view';
import { toNavigationView } from '../views/navigation-view';
import { toPageView } from '../views/page-view';
import { toListsView } from '../views/lists-view';
import { toPersonView } from '../views/person-view';
import { createDependents } from '../views/dependents';
import { toSeriesView } from '../views/series-view';
import { toSourceView } from '../views/source-view';
import { toStatisticPageView } from '../views/statistic-view';
import { toTopicView } from '../views/topic-view';
import { indexBacklinks } from '../views/backlinks';
import type { ViewContext } from '../views/view-context';
import type { Renderers } from './renderers';
import type { MadeEmbed } from './embeds';
import { entryMakers, textOf } from './entry-makers';
import { entry } from '../domain/catalog';
import { mapLimit } from '../system/map-limit';

/**
 * Runs a step that builds artefacts. `file` is the content file from which they are built, or a name such as `index`. The dev server
 * continues after a failed step.
 */
export type Attempt = (file: string, make: () => void | Promise<void>) => void | Promise<void>;

/** Thrown if a view of valid content cannot be built. This is a bug in our code, not a mistake in the content. */
export class ViewBuildError extends Error {
  override readonly name = 'ViewBuildError';

  /** @param file the content file from which the view is built */
  constructor(file: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The page for ${file} could not be rendered: ${reason}\nThis is a bug in Plumbline. Report it, and attach the file. Until the bug is fixed, remove the file from the content.`,
      { cause },
    );
  }
}

const withFileName: Attempt = async (file, make) => {
  try {
    await make();
  } catch (cause) {
    throw new ViewBuildError(file, cause);
  }
};

/** Everything that is built from a newsroom. */
export interface Made {
  /** The data for pages, by path below `.plumbline/views`: JSON with drawings as SVG. */
  readonly artefacts: Map<string, string | Uint8Array>;
  /** Files that are published unchanged, by address without the leading `/`. */
  readonly files: Map<string, string | Uint8Array>;
  /** The views of everything that can be embedded. */
  readonly embeds: readonly EmbedView[];
}

/** How many entries to build at a time. A figure has up to six drawings, and there are at least two threads. */
const entriesAtOnce = 8;

/** Builds all views and published files of a newsroom. If called again with the same renderers, rebuilds only what changed. */
export async function viewArtefacts(
  context: ViewContext,
  renderers: Renderers,
  attempt: Attempt = withFileName,
): Promise<Made> {
  const { catalog } = context;
  const backlinks = indexBacklinks(catalog);
  const artefacts = new Map<string, string | Uint8Array>();
  const files = new Map<string, string | Uint8Array>();
  const views = noViews();
  const { sameIfEqual, ...makers } = entryMakers(renderers);
  const publish = (address: string, content: string | Uint8Array): void => {
    files.set(address.slice(1), content);
  };
  const put = (name: string, view: object): void => {
    artefacts.set(`${name}.json`, textOf(view));
  };
  const embeds: EmbedView[] = [];
  const embed = (name: string, { html, pinned, view }: MadeEmbed, facts: OembedFacts): void => {
    embeds.push(view);
    publish(`${view.href}index.html`, html);
    publish(`${view.pinnedHref}index.html`, pinned);
    put(`embeds/${name}`, view);
    for (const [address, content] of oembedFiles(view, facts)) publish(address, content);
  };

  /** Builds several entries of a kind at a time, so that every drawing thread has work, then stores them in the order of their ids. */
  const drawAll = async <Id extends string>(
    ids: readonly Id[],
    fileOf: (id: Id) => string,
    make: (id: Id) => Promise<() => void>,
  ): Promise<void> => {
    const stores = new Map<Id, () => void>();
    await mapLimit(entriesAtOnce, ids, async (id) => {
      await attempt(fileOf(id), async () => void stores.set(id, await make(id)));
    });
    for (const id of ids) await attempt(fileOf(id), () => stores.get(id)?.());
  };

  await attempt('index', () => put('index', toIndexView(context, backlinks)));
  await attempt('content/newsroom.yml', () => put('newsroom', toNewsroomView(context)));
  await attempt('lists', () => {
    const lists = toListsView(context, backlinks);
    put('lists', lists);
    put('navigation', toNavigationView(context, lists));
  });
  for (const id of catalog.standingPages.keys())
    await attempt(`content/pages/${id}.mdx`, () => put(`pages/${id}`, toPageView(context, id)));
  await attempt('content/questions.yml', () => put('compare', toCompareView(context)));
  await attempt('content/glossary.yml', () => put('glossary', toGlossaryView(context, backlinks)));
  await attempt('content/corrections.yml', () => put('corrections', toCorrectionLog(context)));
  await attempt('check-index', () => put('check-index', toCheckIndexView(context)));
  await attempt('check-lists', () => {
    for (const list of toCheckListViews(context)) put(`check-lists/${list.facet}/${list.key}`, list);
  });
  await attempt('figure-index', () => put('figure-index', toFigureIndexView(context)));
  await attempt('figure-lists', () => {
    for (const list of toFigureListViews(context)) put(`figure-lists/${list.key}`, list);
  });
  for (const id of catalog.topics.keys())
    await attempt('content/topics.yml', () => put(`topics/${id}`, toTopicView(context, id)));
  for (const id of catalog.people.keys())
    await attempt('content/people.yml', () => put(`people/${id}`, toPersonView(context, backlinks, id)));
  for (const id of catalog.statistics.keys())
    await attempt(`content/statistics/${id.split('/')[0] ?? ''}.yml`, () => {
      const statistic = sameIfEqual.statistic(id, toStatisticPageView(context, backlinks, id));
      views.statistics.set(id, statistic);
      put(`numbers/${id}`, statistic);
      embed(`numbers/${id}`, makers.numberEmbed(statistic), numberFacts(statistic));
    });
  for (const id of catalog.sources.keys())
    await attempt(`content/sources/${id}.yml`, () => {
      const source = sameIfEqual.source(id, toSourceView(context, backlinks, id));
      views.sources.set(id, source);
      put(`sources/${id}`, source);
    });
  await drawAll(
    [...catalog.factChecks.keys()],
    (id) => `content/fact-checks/${id}.mdx`,
    async (id) => {
      const check = sameIfEqual.factCheck(id, toFactCheckView(context, backlinks, id));
      const card = await makers.checkCard(check);
      const document = makers.factCheckEmbed(check);
      return () => {
        views.factChecks.set(id, check);
        put(`fact-checks/${id}`, check);
        embed(`fact-checks/${id}`, document, checkFacts(check));
        publish(check.cardHref, card);
      };
    },
  );
  const dependents = createDependents(backlinks);
  await drawAll(
    [...catalog.series.keys()],
    (id) => `content/series/${id}.yml`,
    async (id) => {
      const view = sameIfEqual.series(id, toSeriesView(context, backlinks, dependents, id));
      const [drawn, live] = await Promise.all([makers.drawnSeries(view), makers.liveSeries(view)]);
      return () => {
        views.series.set(id, drawn);
        publish(paths.seriesLive(id), live);
        put(`series/${id}`, drawn);
      };
    },
  );
  await drawAll(
    [...catalog.figures.keys()],
    (id) => `content/figures/${id}.yml`,
    async (id) => {
      const figure = sameIfEqual.figure(id, toFigureView(context, backlinks, id));
      const [drawn, live] = await Promise.all([makers.drawnFigure(figure), makers.liveFigure(figure)]);
      const pictures = await makers.pictures(drawn);
      const document = makers.figureEmbed(drawn);
      return () => {
        views.figures.set(id, drawn);
        publish(paths.figureLive(id), live);
        put(`figures/${id}`, drawn);
        embed(`figures/${id}`, document, figureFacts(figure));
        for (const [address, picture] of pictures) publish(address, picture);
      };
    },
  );
  await drawAll(
    [...catalog.articles.keys()],
    (slug) => `content/articles/${slug}.mdx`,
    async (slug) => {
      const article = sameIfEqual.article(slug, toArticleView(context, slug));
      const { kicker, title } = article;
      const lead = views.figures.get(entry(catalog.articles, slug).leadFigure);
      const card = await renderers.card({ kicker, title, plot: lead?.plot ?? null, footer: lead?.title ?? '' });
      return () => {
        views.articles.set(slug, article);
        put(`articles/${slug}`, article);
        publish(paths.articleCard(slug), card);
      };
    },
  );
  await attempt('findings', () => {
    for (const [page, { findings }] of toFindingViews(context)) views.findings.set(page, findings);
  });
  publish(paths.embedList, embedList(embeds));
  const hostScript = hostScriptView(renderers.embeds.hostScript);
  put('host-script', hostScript);
  publish(hostScript.latest, renderers.embeds.hostScript);
  publish(hostScript.immutable, renderers.embeds.hostScript);
  for await (const [address, content] of publishedFiles(views)) publish(address, content);
  return { artefacts, files, embeds };
}
