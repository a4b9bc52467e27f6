import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Redirect } from '../../domain/redirect';
import { memoizeByKey } from '../../domain/memoize';
import type { Manifest } from '../manifest';
import type { Finding } from '../problem';
import { readPage, type Page } from '../../html/read-page';

/** The newsroom's decisions that a release must respect: which content is held back, and which addresses are redirected. */
export interface Editorial {
  /** Entries with a page that must not be published yet: drafts, scheduled entries, and entries that only such entries use. */
  readonly heldBack: readonly { readonly page: string; readonly title: string; readonly isSentence: boolean }[];
  readonly redirects: readonly Redirect[];
}

/** A release before it goes live, as the verifications see it. */
export interface ReleaseSite {
  readonly folder: string;
  readonly manifest: Manifest;
  /** The manifest of the live release; null before the first. */
  readonly previous: Manifest | null;
  readonly editorial: Editorial;
  /** Every file, including those kept from earlier releases. */
  readonly files: ReadonlySet<string>;
  /** The built files, in order of path. */
  readonly built: readonly string[];
  readonly text: (file: string) => Promise<string>;
  /** The links and anchors of an HTML file. */
  readonly page: (file: string) => Promise<Page>;
}

/** A requirement that every release must meet. To add one, write a file in this folder and a line in `verifications.ts`. */
export interface Verification {
  /** The requirement as the command prints it: "Links, fragments and assets exist". */
  readonly name: string;
  readonly check: (site: ReleaseSite) => Promise<readonly Finding[]>;
}

/** Gives the verifications access to a release. @param folder the release's site */
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
