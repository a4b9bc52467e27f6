import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { drawingCss } from '../../../components/figure/drawing/drawing-css';
import { paletteCss } from '../../../components/figure/palette';
import { whereMissing } from '../../domain/system-error';
import { hireDrafters, type Drafters } from './drafters';
import { bundleIslands } from './islands';
import { ArtefactFolder, writeIfNew } from './write-artefacts';

/** Where the files are that are published as they are: a build puts them beside its pages, a dev server gives them out. */
export function publishedFolder(root: string): string {
  return path.join(root, '.plumbline/published');
}

/** What the pages import of the content, to be made anew when it changes. */
export interface Revision {
  /** Another one whenever something is another. */
  readonly revision: string;
  /** What is wrong in the content, in words. */
  readonly problems: string | null;
  readonly isPreview: boolean;
}

/** A module, so that the pages that import it are made anew when it changes. */
export class RevisionFile {
  readonly #file: string;
  #written: string | null = null;
  #last: Revision | null = null;

  constructor(root: string) {
    this.#file = path.join(root, '.plumbline/revision.ts');
  }

  async write(last: Revision): Promise<void> {
    const { revision, problems, isPreview } = last;
    const lines = [
      `export const revision: string = ${JSON.stringify(revision)};`,
      `export const problems: string | null = ${JSON.stringify(problems)};`,
      `export const isPreview: boolean = ${JSON.stringify(isPreview)};`,
    ];
    const text = `${lines.join('\n')}\n`;
    await writeIfNew(this.#file, Buffer.from(text));
    this.#written = text;
    this.#last = last;
  }

  /** Has pages made anew though nothing that we compile is another, unless somebody else has compiled since. */
  async renew(): Promise<void> {
    if (this.#last === null || !(await this.isAsWritten())) return;
    await this.write({ ...this.#last, revision: `${this.#last.revision}+` });
  }

  /** Whether nobody has compiled in this project since; a build may have, beside a dev server. */
  async isAsWritten(): Promise<boolean> {
    return this.#written === (await readFile(this.#file, 'utf8').catch(whereMissing(null)));
  }
}

/** What is made of code alone, and where things are put: whoever compiles again and again opens it once. */
export interface Workshop {
  readonly drafters: Drafters;
  /** What the pages read. */
  readonly views: ArtefactFolder;
  readonly published: ArtefactFolder;
  readonly revision: RevisionFile;
}

/**
 * Makes what is made of code alone: scripts, style sheets, and those who draw.
 *
 * @param patience as of `hireDrafters`
 */
export async function openWorkshop(root: string, patience?: number): Promise<Workshop> {
  await bundleIslands(root);
  await writeIfNew(
    path.join(root, '.plumbline/figures.css'),
    Buffer.from(`${paletteCss()}\n@layer components {\n${drawingCss}\n}\n`),
  );
  return {
    drafters: await hireDrafters(root, patience),
    views: new ArtefactFolder(path.join(root, '.plumbline/views')),
    published: new ArtefactFolder(publishedFolder(root)),
    revision: new RevisionFile(root),
  };
}
