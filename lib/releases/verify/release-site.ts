import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Redirect } from '../../domain/redirect';
import { memoizeByKey } from '../../domain/memoize';
import type { Manifest } from '../manifest';
import type { Finding } from '../problem';
import { readPage, type Page } from '../../html/read-page';

/** What the newsroom says of what may and must be published. */
export interface Editorial {
  /** What readers must not get yet and has a page of its own: drafts, what waits for its day, and what only those use. */
  readonly heldBack: readonly { readonly page: string; readonly title: string; readonly isSentence: boolean }[];
  readonly redirects: readonly Redirect[];
}

/** A release before it is given out, as the verifications see it. */
export interface ReleaseSite {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Of what is given out now; null before the first release. */
  readonly previous: Manifest | null;
  readonly editorial: Editorial;
  /** Every file, also those kept of earlier releases. */
  readonly files: ReadonlySet<string>;
  /** The files that were built, in order of path. */
  readonly built: readonly string[];
  readonly text: (file: string) => Promise<string>;
  /** An HTML file's links and anchors. */
  readonly page: (file: string) => Promise<Page>;
}

/** One thing that must hold of every release. A new one is a file beside this, and a line in `verifications.ts`. */
export interface Verification {
  /** What it makes sure of, as the command prints it: "Links lead somewhere". */
  readonly name: string;
  readonly check: (site: ReleaseSite) => Promise<readonly Finding[]>;
}

/** @param folder the site of the release */
export function releaseSite(
  folder: string,
  manifest: Manifest,
  previous: Manifest | null,
  editorial: Editorial,
): ReleaseSite {
  const built = manifest.files.map(({ path: name }) => name);
  const text = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
  return {
    folder,
    ...{ manifest, previous, editorial, built, text },
    files: new Set([...built, ...manifest.kept.map(({ path: name }) => name)]),
    page: memoizeByKey(async (file) => readPage(await text(file))),
  };
}
