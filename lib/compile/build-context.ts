import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { drawingCss } from '../../components/figure/drawing/drawing-css';
import { paletteCss } from '../../components/figure/palette-css';
import { whereMissing } from '../domain/system-error';
import { revisionFile, type Revision } from '../views/revision';
import { createRenderers, type Renderers } from './renderers';
import { bundleIslands } from './islands';
import { ArtefactFolder, writeIfNew } from '../system/write-artefacts';

/** Where the files are that are published as they are: a build puts them beside its pages, a dev server gives them out. */
export function publishedFolder(root: string): string {
  return path.join(root, '.plumbline/published');
}

/** The state of what is compiled, which whoever compiles writes last. */
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

  /** Whether nobody has compiled in this project since; a build may have, beside a dev server. */
  async isAsWritten(): Promise<boolean> {
    return this.#written === (await readFile(this.#file, 'utf8').catch(whereMissing(null)));
  }
}

/** What is made of code alone, and where things are put: whoever compiles again and again opens it once. */
export interface BuildContext {
  readonly renderers: Renderers;
  /** What the pages read. */
  readonly views: ArtefactFolder;
  readonly published: ArtefactFolder;
  readonly revision: RevisionFile;
}

/**
 * Makes what is made of code alone: scripts, style sheets and renderers.
 *
 * @param idleTimeout as of `createRenderers`
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
