import { figureCsv } from '../../publish/figure-csv';
import { seriesRecord } from '../../publish/series-record';
import { toArticleView } from '../../views/article-view';
import { toCheckIndexView, toCheckListViews } from '../../views/check-list-view';
import { toCompareView } from '../../views/compare-view';
import { toCorrectionLog } from '../../views/correction-view';
import { toFactCheckView } from '../../views/fact-check-view';
import { toFigureView, type DrawnFigureView } from '../../views/figure-view';
import { toGlossaryView } from '../../views/glossary-view';
import { toIndexView } from '../../views/index-view';
import { toPersonView } from '../../views/person-view';
import { createReach } from '../../views/reach';
import { toSeriesView } from '../../views/series-view';
import { toSourceView } from '../../views/source-view';
import { toStatisticPageView } from '../../views/statistic-view';
import { toTopicView } from '../../views/topic-view';
import { indexUses } from '../../views/uses';
import type { ViewContext } from '../../views/view-context';
import type { Drafters } from './drafters';

/** Makes the artefacts of one entry, by its file; whoever shows broken content goes on when that fails. */
export type Attempt = (file: string, make: () => void | Promise<void>) => void | Promise<void>;

/** Every view of the newsroom as the files that the pages read: JSON, CSV, SVG in the JSON, PNG, HTML. */
export async function viewArtefacts(
  context: ViewContext,
  drafters: Drafters,
  attempt: Attempt = (_, make) => make(),
): Promise<Map<string, string | Uint8Array>> {
  const { catalog } = context;
  const uses = indexUses(catalog);
  const artefacts = new Map<string, string | Uint8Array>();
  const put = (name: string, view: unknown): void => {
    artefacts.set(`${name}.json`, JSON.stringify(view));
  };

  await attempt('index', () => put('index', toIndexView(context, uses)));
  await attempt('content/questions.yml', () => put('compare', toCompareView(context)));
  await attempt('content/glossary.yml', () => put('glossary', toGlossaryView(context, uses)));
  await attempt('content/corrections.yml', () => put('corrections', toCorrectionLog(catalog)));
  await attempt('check-index', () => put('check-index', toCheckIndexView(context)));
  await attempt('check-lists', () => {
    for (const list of toCheckListViews(context)) put(`check-lists/${list.facet}/${list.key}`, list);
  });
  for (const id of catalog.topics.keys())
    await attempt('content/topics.yml', () => put(`topics/${id}`, toTopicView(context, id)));
  for (const id of catalog.people.keys())
    await attempt('content/people.yml', () => put(`people/${id}`, toPersonView(context, uses, id)));
  for (const id of catalog.statistics.keys())
    await attempt(`content/statistics/${id}`, () => put(`numbers/${id}`, toStatisticPageView(context, uses, id)));
  for (const id of catalog.sources.keys())
    await attempt(`content/sources/${id}.yml`, () => put(`sources/${id}`, toSourceView(context, uses, id)));
  for (const id of catalog.factChecks.keys())
    await attempt(`content/fact-checks/${id}.mdx`, () => put(`fact-checks/${id}`, toFactCheckView(context, uses, id)));
  const reach = createReach(uses);
  for (const id of catalog.series.keys())
    await attempt(`content/series/${id}.yml`, async () => {
      const series = toSeriesView(context, uses, reach, id);
      put(`series/${id}`, { ...series, drawings: await drafters.draw(series) });
      if (!series.open) return;
      artefacts.set(`series/${id}.csv`, figureCsv(series));
      artefacts.set(`series/${id}.data.json`, seriesRecord(series));
    });
  const figures = new Map<string, DrawnFigureView>();
  for (const id of catalog.figures.keys())
    await attempt(`content/figures/${id}.yml`, async () => {
      const figure = toFigureView(context, uses, id);
      const drawn = { ...figure, drawings: await drafters.draw(figure) };
      figures.set(id, drawn);
      put(`figures/${id}`, drawn);
      artefacts.set(`figures/${id}.csv`, figureCsv(figure));
      artefacts.set(`figures/${id}.html`, drafters.embed(drawn));
      artefacts.set(
        `figures/${id}.png`,
        await drafters.card({ kicker: 'Figure', title: figure.title, plot: figure.plot, footer: figure.subtitle }),
      );
    });
  for (const slug of catalog.articles.keys())
    await attempt(`content/articles/${slug}.mdx`, async () => {
      const article = toArticleView(context, slug);
      put(`articles/${slug}`, article);
      const lead = figures.get(article.leadFigure);
      artefacts.set(
        `articles/${slug}.png`,
        await drafters.card({
          kicker: article.kicker,
          title: article.title,
          plot: lead?.plot ?? null,
          footer: lead?.title ?? '',
        }),
      );
    });
  return artefacts;
}
