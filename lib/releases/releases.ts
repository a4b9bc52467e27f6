import { lstat, readdir, readlink } from 'node:fs/promises';
import path from 'node:path';
import { ifMissing } from '../domain/system-error';
import type { Disk } from './disk';
import { differences, readManifest, type Manifest } from './manifest';
import { parseReleaseName, partsOf, placesIn, type ReleaseName } from './places';
import { CannotPublish } from './problem';

/** A complete release. */
export interface Release extends ReleaseName {
  readonly place: string;
  readonly manifest: Manifest;
}

/** The releases in a folder, oldest first. */
export async function listReleases(folder: string): Promise<Release[]> {
  const { releases } = placesIn(folder);
  const names = await readdir(releases).catch(ifMissing([]));
  const found: Release[] = [];
  for (const name of names) {
    const parsed = parseReleaseName(name);
    const place = path.join(releases, name);
    const manifest = parsed === null ? null : await readManifest(partsOf(place).manifest);
    if (parsed !== null && manifest !== null) found.push({ ...parsed, place, manifest });
  }
  return found.sort((a, b) => a.number - b.number);
}

/**
 * The live release; null before the first.
 *
 * @throws CannotPublish if `current` is not a link to an existing release
 */
export async function currentRelease(folder: string, releases: readonly Release[]): Promise<Release | null> {
  const { current } = placesIn(folder);
  const there = await lstat(current).catch(ifMissing(null));
  if (there === null) return null;
  if (!there.isSymbolicLink()) {
    throw new CannotPublish(
      `${current} is not a symbolic link, so it cannot be replaced atomically. Move it elsewhere.`,
    );
  }
  const target = path.resolve(folder, await readlink(current));
  const found = releases.find(({ place }) => partsOf(place).site === target);
  if (found === undefined)
    throw new CannotPublish(`${current} points to ${target}, which is not a release. Remove the link.`);
  return found;
}

/** @throws CannotPublish if a byte of the release differs from its manifest */
export async function assertIntact({ name, place, manifest }: Release): Promise<void> {
  const wrong = await differences(partsOf(place).site, manifest);
  if (wrong.length === 0) return;
  const lines = wrong.slice(0, 10).map((line) => `  ${line}`);
  throw new CannotPublish(`Release ${name} is damaged, so it cannot be restored:\n${lines.join('\n')}`);
}

/** Makes a release live with one rename. Before the rename, readers get the old release; after it, the new one. */
export async function switchTo(disk: Disk, folder: string, place: string): Promise<void> {
  const { current, nextCurrent } = placesIn(folder);
  await disk.symlink(path.relative(folder, partsOf(place).site), nextCurrent);
  await disk.rename(nextCurrent, current);
}

/**
 * Removes the files that a killed publish left behind; none of them were ever live. This includes any release newer than the live one: it
 * was complete, but the publish ended before making it live.
 *
 * @returns the remaining releases, oldest first, and the live one among them
 * @throws CannotPublish if `current` is not a link to an existing release
 */
export async function removeLeftovers(
  disk: Disk,
  folder: string,
): Promise<{ readonly releases: readonly Release[]; readonly current: Release | null }> {
  const { nextCurrent, incoming, discarded } = placesIn(folder);
  for (const place of [nextCurrent, incoming, discarded]) await disk.remove(place);
  const all = await listReleases(folder);
  const current = await currentRelease(folder, all);
  const releases = all.filter(({ number }) => number <= (current?.number ?? number));
  for (const release of all) if (!releases.includes(release)) await discard(disk, folder, release);
  return { releases, current };
}

/** Removes a release. Moves the folder out of `releases` first, so that a partly deleted release is never listed. */
async function discard(disk: Disk, folder: string, { place }: Release): Promise<void> {
  const { discarded } = placesIn(folder);
  await disk.rename(place, discarded);
  await disk.remove(discarded);
}

/**
 * Removes all releases except the newest `keep` and the live one.
 *
 * @returns the names of the removed releases
 */
export async function removeOld(disk: Disk, folder: string, keep: number): Promise<string[]> {
  const releases = await listReleases(folder);
  const current = await currentRelease(folder, releases);
  const old = releases.slice(0, -keep).filter(({ name }) => name !== current?.name);
  for (const release of old) await discard(disk, folder, release);
  return old.map(({ name }) => name);
}
