import path from 'node:path';
import { drawingCss } from '../../../components/figure/drawing/drawing-css';
import { paletteCss } from '../../../components/figure/palette';
import { hireDrafters, type Drafters } from './drafters';
import { bundleIslands } from './islands';
import { ArtefactFolder, writeIfNew } from './write-artefacts';

/** Where the files are that are published as they are: a build puts them beside its pages, a dev server gives them out. */
export function publishedFolder(root: string): string {
  return path.join(root, '.plumbline/published');
}

/** What is made of code alone, and where things are put: whoever compiles again and again opens it once. */
export interface Workshop {
  readonly drafters: Drafters;
  /** What the pages read. */
  readonly views: ArtefactFolder;
  readonly published: ArtefactFolder;
}

/** Makes what is made of code alone: scripts, style sheets, and those who draw. */
export async function openWorkshop(root: string): Promise<Workshop> {
  await bundleIslands(root);
  await writeIfNew(
    path.join(root, '.plumbline/figures.css'),
    Buffer.from(`${paletteCss()}\n@layer components {\n${drawingCss}\n}\n`),
  );
  return {
    drafters: await hireDrafters(root),
    views: new ArtefactFolder(path.join(root, '.plumbline/views')),
    published: new ArtefactFolder(publishedFolder(root)),
  };
}
