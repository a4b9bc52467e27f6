import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { drawingCss } from '../../components/figure/drawing/drawing-css';
import { paletteCss } from '../../components/figure/palette-css';
import { ifMissing } from '../domain/system-error';
import { revisionFile, type Revision } from '../views/revision';
import { createRenderers, type Renderers } from './renderers';
import { bundleIslands } from './islands';
import { ArtefactFolder, writeIfNew } from '../system/write-artefacts';

/** The folder for files that are published unchanged: a build copies them into the site, and a dev server serves them. */
export function publishedFolder(root: string): string {
  return path.join(root, '.plumbline/published');
}

/** The file that records the compiled revision. It is written after everything else. */
export class RevisionFile {
  readonly #file: string;
  #written: string | null = null;

  constructor(root: string) {
    this.#file = path.join(root, revisionFile);
  }

  async write(revision: Revision): Promise<void> {
    const text = `${JSON.stringify(revision, null, 2)}\n`;
    await writeIfNew(this.#file, Buffer.from(text));
    this.#written = text;
  }

  /**
   * Whether the file is still as this process wrote it. If it is not, another process has compiled since, such as a build that runs during
   * `npm run dev`.
   */
  async isAsWritten(): Promise<boolean> {
    return this.#written === (await readFile(this.#file, 'utf8').catch(ifMissing(null)));
  }
}

/**
 * What compiling needs besides the content: the renderers, which depend only on the code, and the output folders. A process that compiles
 * repeatedly creates one build context and reuses it.
 */
export interface BuildContext {
  readonly renderers: Renderers;
  /** The data for pages. */
  readonly views: ArtefactFolder;
  readonly published: ArtefactFolder;
  readonly revision: RevisionFile;
}

/**
 * Builds what depends only on the code: scripts, style sheets and renderers.
 *
 * @param idleTimeout see `createRenderers`
 */
export async function createBuildContext(root: string, idleTimeout?: number): Promise<BuildContext> {
  await bundleIslands(root);
  await writeIfNew(
    path.join(root, '.plumbline/figures.css'),
    Buffer.from(`${paletteCss()}\n@layer components {\n${drawingCss}\n}\n`),
  );
  return {
    renderers: await createRenderers(root, idleTimeout),
    views: new ArtefactFolder(path.join(root, '.plumbline/views')),
    published: new ArtefactFolder(publishedFolder(root)),
    revision: new RevisionFile(root),
  };
}
