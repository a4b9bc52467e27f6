import type { Catalog } from '../../domain/catalog';
import type { Resolve } from '../../numbers/resolve';
import { figureCsv } from '../../publish/figure-csv';
import { toArticleView } from '../../views/article-view';
import { toCompareView } from '../../views/compare-view';
import { toCorrectionLog } from '../../views/correction-view';
import { toFactCheckView } from '../../views/fact-check-view';
import { toFigureView, type DrawnFigureView } from '../../views/figure-view';
import { toIndexView } from '../../views/index-view';
import { toSourceView } from '../../views/source-view';
import { toStatisticPageView } from '../../views/statistic-view';
import { indexUses } from '../../views/uses';
import type { ViewContext } from '../../views/view-context';
import type { Drafters } from './drafters';

/** Every view of the newsroom as the files that the pages read: JSON, CSV, SVG in the JSON, PNG, HTML. */
export async function viewArtefacts(
  catalog: Catalog,
  resolve: Resolve,
  drafters: Drafters,
): Promise<Map<string, string | Uint8Array>> {
  const context: ViewContext = { catalog, resolve };
  const uses = indexUses(catalog);
  const artefacts = new Map<string, string | Uint8Array>();
  const put = (name: string, view: unknown): unknown => artefacts.set(`${name}.json`, JSON.stringify(view));

  const index = toIndexView(context, uses);
  put('index', index);
  put('compare', toCompareView(context));
  put('corrections', toCorrectionLog(catalog));
  for (const id of catalog.statistics.keys()) put(`numbers/${id}`, toStatisticPageView(context, uses, id));
  for (const id of catalog.sources.keys()) put(`sources/${id}`, toSourceView(context, uses, id));
  for (const id of catalog.factChecks.keys()) put(`fact-checks/${id}`, toFactCheckView(context, uses, id));
  const figures = new Map<string, DrawnFigureView>();
  for (const id of catalog.figures.keys()) {
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
  }
  for (const slug of catalog.articles.keys()) {
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
  }
  return artefacts;
}
