import { toCatalog } from '../catalog/link';
import { parseContent, type ParsedContent } from '../catalog/parse-content';
import { readContent } from '../catalog/read-content';
import { catalogOf, type Edition } from '../check/edition';
import { checkParsed } from '../check/check-newsroom';
import { NotLinked } from '../domain/catalog';
import { NumberError } from '../numbers/number-error';
import { createResolve } from '../numbers/resolve';
import type { Problem } from '../problems/problem';
import { linksOnHost } from '../publish/documents/links-on-host';
import { movedPages } from '../publish/moved-page';
import { textReport } from '../problems/text-report';
import { brokenOf } from '../compile/broken';
import { sha256 } from '../system/content-cache';
import { ViewBuildError, viewArtefacts } from '../compile/view-artefacts';
import { createBuildContext, RevisionFile, type BuildContext } from '../compile/build-context';
import type { Artefacts } from '../system/write-artefacts';
import { counted } from '../domain/counted';
import type { CheckContent } from '../check/memoized-check';
import { keptDocuments } from '../archive/publish-kept';
import { compareWithBefore, readPublishedBefore } from '../archive/published-before';
import { todayWith } from '../archive/today';
import { listAddresses } from './listed-addresses';

export interface CompileOptions {
  /** The folder of the project. */
  readonly root: string;
  readonly log: (line: string) => void;
  /**
   * The audience and the date. If the audience is writers, content with problems is still compiled, and pages show the problems where they
   * occur.
   */
  readonly edition: Edition;
  /** Checks the content. If you compile repeatedly, pass a check that remembers what it has read. */
  readonly check?: CheckContent;
  /** If you compile repeatedly, pass one build context: it rebuilds only what has changed. */
  readonly buildContext?: BuildContext;
}

/**
 * Compiles `content/` into `.plumbline/`: views with drawings, embeds, files that are published unchanged, and `revision.json` with the
 * audience and the problems. If the check finds problems, `compile` prints them and leaves the views unchanged; for writers, it compiles as
 * much as possible and shows the problems where they occur.
 *
 * @returns whether the content is free of problems, and the revision of the result
 */
export async function compile({
  root,
  log,
  edition,
  check = (files) => checkParsed(parseContent(files), files, { edition: edition.on }),
  buildContext: own,
}: CompileOptions): Promise<{ ok: boolean; revision: string }> {
  const files = await readContent(root);
  const isPreview = edition.audience === 'preview';
  const revisionFile = own?.revision ?? new RevisionFile(root);
  if (!(await revisionFile.isAsWritten())) for (const folder of [own?.views, own?.published]) folder?.forget();
  const checked = check(files);
  if (!checked.ok) {
    const report = textReport(checked.problems, new Map(files.map(({ path: name, text }) => [name, text])));
    log(report);
    const shown =
      edition.audience === 'writers'
        ? await showBroken(own ?? (await createBuildContext(root)), parseContent(files), checked.problems)
        : '';
    const content = files.map(({ path: name, text }) => `${name}\n${text}`).join('\n');
    const revision = sha256(`${content}\n${shown}`).slice(0, 16);
    await revisionFile.write({ revision, problems: report, isPreview });
    return { ok: false, revision };
  }
  const catalog = catalogOf(edition, checked);
  const { renderers, ...folders } = own ?? (await createBuildContext(root));
  const { artefacts, files: published, embeds } = await viewArtefacts({ catalog, resolve: checked.resolve }, renderers);
  const before = await readPublishedBefore(root);
  const today = todayWith(embeds, catalog, { files, checked, on: edition.on });
  const { redirects } = today;
  // Published addresses that no longer exist matter only in a build for readers, so writers do not see these problems.
  const dropped = edition.audience === 'readers' ? compareWithBefore(before, today).problems : [];
  if (dropped.length > 0) {
    const report = textReport(dropped, new Map(files.map(({ path: name, text }) => [name, text])));
    log(report);
    const revision = revisionOf(artefacts).slice(0, 16);
    await revisionFile.write({ revision, problems: report, isPreview });
    return { ok: false, revision };
  }
  await folders.views.write(listAddresses(artefacts, today.addresses));
  for (const [address, html] of keptDocuments(before.kept, today, renderers.embeds))
    published.set(address.slice(1), html);
  for (const { address, code } of before.scripts) published.set(address.slice(1), code);
  const wasPublished = (address: string): boolean => checked.parsed.published.has(address);
  for (const [address, content] of movedPages(redirects, wasPublished)) published.set(address.slice(1), content);
  await folders.published.write(asPublished(published));
  const { drawings, cards } = renderers;
  const waiting = checked.scheduled.length === 0 ? '' : `, scheduled ${checked.scheduled.length}`;
  log(`${counted(catalog.articles.size, 'article')}${waiting}, ${counted(catalog.statistics.size, 'statistic')}`);
  log(`${drawings.made} drawings and ${cards.made} share images rendered, ${drawings.kept + cards.kept} unchanged`);
  const revision = revisionOf(artefacts).slice(0, 16);
  await revisionFile.write({ revision, problems: null, isPreview });
  return { ok: true, revision };
}

/**
 * Compiles as much as possible of content with problems, and shows the problems where they occur. Pages that cannot be compiled keep their
 * last state.
 *
 * @returns the hash of the result
 */
async function showBroken(
  buildContext: BuildContext,
  parsed: ParsedContent,
  problems: readonly Problem[],
): Promise<string> {
  const catalog = toCatalog(parsed);
  const notCompiled = new Set<string>();
  const broken = brokenOf(parsed, problems, notCompiled);
  const { artefacts, files } = await viewArtefacts(
    { catalog, resolve: createResolve(catalog), broken },
    buildContext.renderers,
    async (file, attempt) => {
      try {
        await attempt();
      } catch (error) {
        if (!(error instanceof NotLinked || error instanceof NumberError)) throw new ViewBuildError(file, error);
        // The check has reported the problem; the page keeps its last valid state.
        notCompiled.add(file);
      }
    },
  );
  await buildContext.views.add(artefacts);
  await buildContext.published.add(asPublished(files));
  return revisionOf(artefacts);
}

/** Returns the files as they are published: if the site is under a path on its host, links in HTML documents get this path. */
function asPublished(files: Artefacts): Artefacts {
  return new Map(
    [...files].map(([name, content]) => [
      name,
      typeof content === 'string' && name.endsWith('.html') ? linksOnHost(content) : content,
    ]),
  );
}

function revisionOf(artefacts: Artefacts): string {
  return sha256([...artefacts].map(([name, bytes]) => `${name} ${sha256(bytes)}`).join('\n'));
}
