import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { pageTexts, type FinishedSite } from '../publish/page-texts';
import { portableTexts } from '../publish/texts/portable-texts';
import { articleView } from '../views/article-view';
import { correctionLog } from '../views/correction-view';
import { factCheckView } from '../views/fact-check-view';
import { drawnFigureView } from '../views/figure-view';
import { indexView } from '../views/index-view';
import { listsView } from '../views/lists-view';
import { notListed } from '../publish/moved-page';
import { codeVersion, ContentCache } from '../system/content-cache';
import { writeIfNew } from '../system/write-artefacts';
import { siteFileNames } from '../hosting/read-site';

/** Pages that are hidden from search engines: embeds and the 404 page. */
const unlisted = /^\/(?:embed\/.|404\/|_not-found\/)/;

/**
 * Writes the files that are derived from the finished pages of a site: feeds, Markdown, sitemaps and `llms.txt`.
 *
 * @param root the project, with the pages' views
 * @param folder the site's folder
 * @param on the edition's date
 */
export async function writePageTexts(root: string, folder: string, on: string | null): Promise<void> {
  const views = path.join(root, '.plumbline/views');
  const read = async <Schema extends z.ZodType>(schema: Schema, name: string): Promise<z.output<Schema>> =>
    schema.parse(JSON.parse(await readFile(path.join(views, `${name}.json`), 'utf8')));
  const index = await read(indexView, 'index');
  const articles = await Promise.all(index.articles.map(({ slug }) => read(articleView, `articles/${slug}`)));
  const checks = await Promise.all(index.factChecks.map(({ id }) => read(factCheckView, `fact-checks/${id}`)));
  const figures = await Promise.all(index.figures.map(({ id }) => read(drawnFigureView, `figures/${id}`)));
  const html = new Map(
    await Promise.all(
      [...articles, ...checks].map(
        async ({ href }) => [href, await readFile(path.join(folder, href, 'index.html'), 'utf8')] as const,
      ),
    ),
  );
  const cache = new ContentCache(path.join(root, '.cache/texts'), await codeVersion(root, ['lib']));
  const finished: FinishedSite = {
    ...{ index, articles, checks, figures, on },
    lists: await read(listsView, 'lists'),
    corrections: await read(correctionLog, 'corrections'),
    pages: await listedPaths(folder),
    html: (page) => html.get(page) ?? '',
  };
  const files = await pageTexts(finished, async (input, make) => {
    const texts = await cache.get(input, 'json', () => Buffer.from(JSON.stringify(make())));
    return portableTexts.parse(JSON.parse(texts.toString()));
  });
  for (const [address, content] of files) await writeIfNew(path.join(folder, address), Buffer.from(content));
}

/** The paths of the pages that search engines may index, those with the fewest segments first. */
async function listedPaths(folder: string): Promise<string[]> {
  const names = await siteFileNames(folder);
  const pages = names
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .map((name) => `/${name.slice(0, -'index.html'.length)}`)
    .filter((page) => !unlisted.test(page));
  const listed: string[] = [];
  for (const page of pages) {
    // Search engines must not index the document at a moved page’s old address, so it has a `noindex` tag.
    if (!(await readFile(path.join(folder, page, 'index.html'), 'utf8')).includes(notListed)) listed.push(page);
  }
  return listed.sort((a, b) => depth(a) - depth(b));
}

function depth(page: string): number {
  return page.split('/').length;
}
