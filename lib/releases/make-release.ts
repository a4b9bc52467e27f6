import path from 'node:path';
import { isLasting } from '../site/published-files';
import type { Disk } from './disk';
import { manifestText, toManifest, type Manifest, type ManifestFile } from './manifest';
import { nameRelease, partsOf, placesIn } from './places';
import { switchTo, type Release } from './releases';

export interface NewRelease {
  /** Folder that is published to. */
  readonly to: string;
  /** Folder in which the files are. */
  readonly from: string;
  readonly files: readonly ManifestFile[];
  /** The releases that are there, oldest first. */
  readonly releases: readonly Release[];
  /** The release whose files these are, in a rollback. */
  readonly restores: string | null;
  /** Looks at the whole of the release before it is given out; throws if it must not be. */
  readonly verify: (site: string, manifest: Manifest) => Promise<void>;
}

/**
 * Makes a release beside the others, and gives it out once it is whole and verified. A release is not changed any more
 * when it has its manifest.
 *
 * @returns its name
 * @throws what `verify` throws; the site that is given out is then as it was
 */
export async function makeRelease(disk: Disk, release: NewRelease): Promise<string> {
  const { to, from, files, releases, restores, verify } = release;
  const { incoming, releases: folder } = placesIn(to);
  const parts = partsOf(incoming);
  const kept = keptFiles(files, releases);
  const manifest = toManifest(
    files,
    kept.map(({ file }) => file),
    restores,
  );

  await disk.makeFolder(folder);
  for (const below of foldersOf([...files, ...manifest.kept])) await disk.makeFolder(path.join(parts.site, below));
  for (const { path: name } of files) await disk.copy(path.join(from, name), path.join(parts.site, name));
  for (const { file, site } of kept) await disk.link(path.join(site, file.path), path.join(parts.site, file.path));
  try {
    await verify(parts.site, manifest);
  } catch (error) {
    await disk.remove(incoming);
    throw error;
  }
  await disk.write(parts.manifest, manifestText(manifest));

  const { name } = nameRelease((releases.at(-1)?.number ?? 0) + 1, manifest.hash);
  const place = path.join(folder, name);
  await disk.rename(incoming, place);
  await switchTo(disk, to, place);
  return name;
}

/**
 * The assets that earlier releases were built with and this one was not: a reader who has a page of theirs open still
 * loads them. They go when the release that was built with them goes.
 */
function keptFiles(
  files: readonly ManifestFile[],
  releases: readonly Release[],
): { readonly file: ManifestFile; readonly site: string }[] {
  const own = new Set(files.map(({ path: name }) => name));
  const kept = new Map<string, { file: ManifestFile; site: string }>();
  for (const { place, manifest } of releases) {
    const { site } = partsOf(place);
    // Of two versions of one name the newer stays.
    for (const file of manifest.files)
      if (isLasting(file.path) && !own.has(file.path)) kept.set(file.path, { file, site });
  }
  return [...kept.values()];
}

/** The folders in which files are, each once: the site's own is `.`. */
function foldersOf(files: readonly ManifestFile[]): string[] {
  return [...new Set(['.', ...files.map(({ path: name }) => path.posix.dirname(name))])].sort();
}
