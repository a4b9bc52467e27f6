import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { isMissing } from './domain/system-error';
import { articleView } from './views/article-view';
import { checkIndexView, checkListView } from './views/check-list-view';
import { compareView } from './views/compare-view';
import { correctionLog } from './views/correction-view';
import { embedView, hostScriptView } from './views/embed-view';
import { factCheckView } from './views/fact-check-view';
import { figureIndexView, figureListView } from './views/figure-list-view';
import { drawnFigureView } from './views/figure-view';
import { indexView } from './views/index-view';
import { newsroomView } from './views/newsroom-view';
import { revision, revisionFile } from './views/revision';
import { listsView } from './views/lists-view';
import { navigationView } from './views/navigation-view';
import { pageView } from './views/page-view';
import { personView } from './views/person-view';
import { drawnSeriesView } from './views/series-view';
import { glossaryView } from './views/glossary-view';
import { sourceView } from './views/source-view';
import { statisticPageView } from './views/statistic-view';
import { topicView } from './views/topic-view';

const folder = '.plumbline/views';
const isDev = process.env.NODE_ENV === 'development';

/** Thrown in dev if there are no data for a page because the page does not exist. */
export class ViewNotFound extends Error {
  override readonly name = 'ViewNotFound';
}

async function read<Schema extends z.ZodType>(schema: Schema, name: string): Promise<z.output<Schema>> {
  const file = path.join(process.cwd(), folder, `${name}.json`);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    // In dev, a view can be missing because an editor has just removed or renamed the content. In a build, this would be a bug.
    throw isDev && isMissing(error) ? new ViewNotFound(name) : error;
  });
  return schema.parse(JSON.parse(text));
}

/** The only source of data for pages: the compiled views, validated against their schemas. */
export const newsroom = {
  /** The state of the compiled content: whether it is a preview, and its current problems. */
  state: async () => revision.parse(JSON.parse(await readFile(path.join(process.cwd(), revisionFile), 'utf8'))),
  index: () => read(indexView, 'index'),
  /** Who is responsible for the site. */
  record: () => read(newsroomView, 'newsroom'),
  /** The addresses of the list pages that are not empty. */
  lists: () => read(listsView, 'lists'),
  /** The links in the header and footer of every page. */
  navigation: () => read(navigationView, 'navigation'),
  /** A standing page, such as the newsroom's page about its rules, or its introduction to a built-in page. */
  page: (id: string) => read(pageView, `pages/${id}`),
  glossary: () => read(glossaryView, 'glossary'),
  compare: () => read(compareView, 'compare'),
  corrections: () => read(correctionLog, 'corrections'),
  article: (slug: string) => read(articleView, `articles/${slug}`),
  checkIndex: () => read(checkIndexView, 'check-index'),
  /** The fact-checks with one value of a filter, such as `verdict/false`. */
  checkList: (choice: string) => read(checkListView, `check-lists/${choice}`),
  topic: (id: string) => read(topicView, `topics/${id}`),
  person: (id: string) => read(personView, `people/${id}`),
  factCheck: (id: string) => read(factCheckView, `fact-checks/${id}`),
  figureIndex: () => read(figureIndexView, 'figure-index'),
  /** The figures with one value of a filter, such as `kind-line`. */
  figureList: (choice: string) => read(figureListView, `figure-lists/${choice}`),
  figure: (id: string) => read(drawnFigureView, `figures/${id}`),
  statistic: (id: string) => read(statisticPageView, `numbers/${id}`),
  series: (id: string) => read(drawnSeriesView, `series/${id}`),
  source: (id: string) => read(sourceView, `sources/${id}`),
  /** The data for an embed code, by the path of the embedded page: `figures/trade/x`, `fact-checks/x`, `numbers/trade/x`. */
  embed: (place: string) => read(embedView, `embeds/${place}`),
  /** The script for pages that contain our embeds: its addresses and its hash. */
  hostScript: () => read(hostScriptView, 'host-script'),
};
