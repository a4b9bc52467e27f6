import path from 'node:path';
import { isKeptForOpenPages } from '../site/published-files';
import type { Disk } from './disk';
import { manifestText, toManifest, type Manifest, type ManifestFile } from './manifest';
import { nameRelease, partsOf, placesIn } from './places';
import { switchTo, type Release } from './releases';

export interface NewRelease {
  /** The publishing folder. */
  readonly to: string;
  /** The folder from which to copy the files. */
  readonly from: string;
  readonly files: readonly ManifestFile[];
  /** The existing releases, oldest first. */
  readonly releases: readonly Release[];
  /** The name of the release that a rollback restores; null for a publish. */
  readonly restores: string | null;
  /** Verifies the whole release before it goes live. If it throws, the release is discarded. */
  readonly verify: (site: string, manifest: Manifest) => Promise<void>;
}

/**
 * Creates a release next to the others, and makes it live once it is complete and verified. After its manifest is written, a release
 * never changes.
 *
 * @returns its name
 * @throws any error that `verify` throws; the live site is then unchanged
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
 * Finds the assets from earlier releases that this build lacks. Each asset is kept as long as the release for which it was built, because a
 * reader may still have a page from that release open.
 */
function keptFiles(
  files: readonly ManifestFile[],
  releases: readonly Release[],
): { readonly file: ManifestFile; readonly site: string }[] {
  const own = new Set(files.map(({ path: name }) => name));
  const kept = new Map<string, { file: ManifestFile; site: string }>();
  for (const { place, manifest } of releases) {
    const { site } = partsOf(place);
    // If two releases have a file with the same name, the newer file is kept.
    for (const file of manifest.files)
      if (isKeptForOpenPages(file.path) && !own.has(file.path)) kept.set(file.path, { file, site });
  }
  return [...kept.values()];
}

/** The folders that contain files, without duplicates; `.` is the root of the site. */
function foldersOf(files: readonly ManifestFile[]): string[] {
  return [...new Set(['.', ...files.map(({ path: name }) => path.posix.dirname(name))])].sort();
}
