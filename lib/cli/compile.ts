import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawingCss } from '../../components/figure/drawing/drawing-css';
import { paletteCss } from '../../components/figure/palette';
import { readContent } from '../catalog/read-content';
import { checkNewsroom } from '../check/check-newsroom';
import { textReport } from '../problems/text-report';
import { sha256 } from './compile/cache';
import { hireDrafters } from './compile/drafters';
import { catalogOf, type Edition } from './compile/edition';
import { bundleIslands } from './compile/islands';
import { viewArtefacts } from './compile/view-artefacts';
import { writeArtefacts, writeIfNew } from './compile/write-artefacts';
import { counted } from './counted';

export interface CompileOptions {
  /** Folder of the project. */
  readonly root: string;
  readonly log: (line: string) => void;
  /** Decides whether drafts are among what the pages show, and whether the pages say that they are no publication. */
  readonly edition: Edition;
}

/**
 * Turns `content/` into what the pages are made from, under `.plumbline/`: views, drawings, share images, embeds, and
 * `revision.ts`, whose change tells a running dev server to show the new state. When the check finds problems, they are
 * printed, the views stay as they were, and the pages of a dev server show the report.
 *
 * @returns whether the content is good, and the revision of what is now there
 */
export async function compile({ root, log, edition }: CompileOptions): Promise<{ ok: boolean; revision: string }> {
  const files = await readContent(root);
  const own = path.join(root, '.plumbline');
  const content = sha256(files.map(({ path: name, text }) => `${name}\n${text}`).join('\n')).slice(0, 16);
  const checked = checkNewsroom(files);
  if (!checked.ok) {
    const report = textReport(checked.problems, new Map(files.map(({ path: name, text }) => [name, text])));
    log(report);
    await writeRevision(own, { revision: content, problems: report, edition });
    return { ok: false, revision: content };
  }
  await bundleIslands(root);
  const drafters = await hireDrafters(root);
  const catalog = catalogOf(edition, checked.catalog);
  const artefacts = await viewArtefacts(catalog, checked.resolve, drafters);
  await writeArtefacts(path.join(own, 'views'), artefacts);
  await writeIfNew(
    path.join(own, 'figures.css'),
    Buffer.from(`${paletteCss()}\n@layer components {\n${drawingCss}\n}\n`),
  );
  const { drawings, cards } = drafters;
  log(`${counted(catalog.articles.size, 'article')}, ${counted(catalog.statistics.size, 'statistic')}`);
  log(`${drawings.made} drawings and ${cards.made} share images made, ${drawings.kept + cards.kept} unchanged`);
  const revision = sha256([...artefacts].map(([name, bytes]) => `${name} ${sha256(bytes)}`).join('\n')).slice(0, 16);
  await writeRevision(own, { revision, problems: null, edition });
  return { ok: true, revision };
}

/** A module, so that the pages that import it are made anew when it changes. */
async function writeRevision(
  folder: string,
  { revision, problems, edition }: { revision: string; problems: string | null; edition: Edition },
): Promise<void> {
  const lines = [
    `export const revision: string = ${JSON.stringify(revision)};`,
    `export const problems: string | null = ${JSON.stringify(problems)};`,
    `export const isPreview: boolean = ${JSON.stringify(edition === 'preview')};`,
  ];
  await writeIfNew(path.join(folder, 'revision.ts'), Buffer.from(`${lines.join('\n')}\n`));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ok } = await compile({ root: process.cwd(), log: console.log, edition: 'published' });
  process.exitCode = ok ? 0 : 1;
}
