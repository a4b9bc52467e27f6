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
import { NotMade, viewArtefacts } from '../compile/view-artefacts';
import { openWorkshop, RevisionFile, type Workshop } from '../compile/workshop';
import type { Artefacts } from '../system/write-artefacts';
import { counted } from '../domain/counted';
import type { CheckContent } from '../check/remembering-check';
import { keptDocuments } from '../archive/publish-kept';
import { compareWithBefore, readPublishedBefore } from '../archive/published-before';
import { todayWith } from '../archive/today';

export interface CompileOptions {
  /** Folder of the project. */
  readonly root: string;
  readonly log: (line: string) => void;
  /**
   * For whom, and on which day. For writers what is wrong in the content shows its problems in place: nothing that readers
   * get is ever made so.
   */
  readonly edition: Edition;
  /** How the content is checked; whoever compiles again and again has a check that remembers. */
  readonly check?: CheckContent;
  /** Whoever compiles again and again has one workshop, which makes again only what is another. */
  readonly workshop?: Workshop;
}

/**
 * Turns `content/` into what the pages are made from, under `.plumbline/`: views with drawings, embeds, the files that are published as they are, and
 * `revision.json`, which says for whom, and what is wrong. When the check finds problems, they are
 * printed and the views stay as they were; for those who write, what can be made is made, with the problems in place.
 *
 * @returns whether the content is good, and the revision of what is now there
 */
export async function compile({
  root,
  log,
  edition,
  check = (files) => checkParsed(parseContent(files), files, { edition: edition.on }),
  workshop: own,
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
        ? await showBroken(own ?? (await openWorkshop(root)), parseContent(files), checked.problems)
        : '';
    const content = files.map(({ path: name, text }) => `${name}\n${text}`).join('\n');
    const revision = sha256(`${content}\n${shown}`).slice(0, 16);
    await revisionFile.write({ revision, problems: report, isPreview });
    return { ok: false, revision };
  }
  const catalog = catalogOf(edition, checked);
  const { drafters, ...folders } = own ?? (await openWorkshop(root));
  const { artefacts, files: published, embeds } = await viewArtefacts({ catalog, resolve: checked.resolve }, drafters);
  const before = await readPublishedBefore(root);
  const today = todayWith(embeds, catalog, { files, checked, on: edition.on });
  const { redirects } = today;
  // Whoever writes is not held to what was published: it counts when readers get what is written.
  const dropped = edition.audience === 'readers' ? compareWithBefore(before, today).problems : [];
  if (dropped.length > 0) {
    const report = textReport(dropped, new Map(files.map(({ path: name, text }) => [name, text])));
    log(report);
    const revision = revisionOf(artefacts).slice(0, 16);
    await revisionFile.write({ revision, problems: report, isPreview });
    return { ok: false, revision };
  }
  await folders.views.write(artefacts);
  for (const [address, html] of keptDocuments(before.kept, today, drafters.embeds))
    published.set(address.slice(1), html);
  for (const { address, code } of before.scripts) published.set(address.slice(1), code);
  const wasPublished = (address: string): boolean => checked.parsed.published.has(address);
  for (const [address, content] of movedPages(redirects, wasPublished)) published.set(address.slice(1), content);
  await folders.published.write(asPublished(published));
  const { drawings, cards } = drafters;
  const waiting = checked.scheduled.length === 0 ? '' : `, scheduled ${checked.scheduled.length}`;
  log(`${counted(catalog.articles.size, 'article')}${waiting}, ${counted(catalog.statistics.size, 'statistic')}`);
  log(`${drawings.made} drawings and ${cards.made} share images rendered, ${drawings.kept + cards.kept} unchanged`);
  const revision = revisionOf(artefacts).slice(0, 16);
  await revisionFile.write({ revision, problems: null, isPreview });
  return { ok: true, revision };
}

/**
 * Makes what can be made of content with problems, which stand where they are; the rest stays as it was.
 *
 * @returns the hash of what was made
 */
async function showBroken(workshop: Workshop, parsed: ParsedContent, problems: readonly Problem[]): Promise<string> {
  const catalog = toCatalog(parsed);
  const unmade = new Set<string>();
  const broken = brokenOf(parsed, problems, unmade);
  const { artefacts, files } = await viewArtefacts(
    { catalog, resolve: createResolve(catalog), broken },
    workshop.drafters,
    async (file, attempt) => {
      try {
        await attempt();
      } catch (error) {
        if (!(error instanceof NotLinked || error instanceof NumberError)) throw new NotMade(file, error);
        // The check has said what is wrong; the page keeps its last good state.
        unmade.add(file);
      }
    },
  );
  await workshop.views.add(artefacts);
  await workshop.published.add(asPublished(files));
  return revisionOf(artefacts);
}

/** Files with their documents as a browser gets them; embeds are versioned and kept as they were before. */
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
