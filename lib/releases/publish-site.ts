import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Disk } from './disk';
import { makeRelease } from './make-release';
import { differences, hashFolder, toManifest, type Manifest } from './manifest';
import { partsOf } from './places';
import { CannotPublish } from './problem';
import { assertIntact, removeLeftovers, removeOld, type Release } from './releases';

export interface Published {
  /** The live release. */
  readonly name: string;
  /** The release that was live before; null for the first. */
  readonly before: string | null;
  /** False if the built site is identical to the live site, byte for byte. */
  readonly changed: boolean;
  readonly removed: readonly string[];
}

export interface PublishOptions {
  readonly disk: Disk;
  /** The publishing folder. */
  readonly to: string;
  /** The built site. */
  readonly from: string;
  /** How many releases to keep, including this one. */
  readonly keep: number;
  /** Throws if the release must not be published. @param previous the live release's manifest */
  readonly verify: (site: string, manifest: Manifest, previous: Manifest | null) => Promise<void>;
}

/**
 * Publishes a built site as a new release. The caller must hold the folder's lock.
 *
 * @throws CannotPublish, or any error that `verify` throws; the live site is then unchanged
 */
export async function publishSite({ disk, to, from, keep, verify }: PublishOptions): Promise<Published> {
  if (`${to}${path.sep}`.startsWith(`${from}${path.sep}`)) {
    throw new CannotPublish(`${to} is inside the site ${from}. Publish to a folder outside it.`);
  }
  if (!existsSync(path.join(from, 'index.html')))
    throw new CannotPublish(
      `There is no site in ${from}. Build the site with npm run build, or correct the folder after --from.`,
    );
  const { releases, current } = await removeLeftovers(disk, to);
  const files = await hashFolder(from);
  const before = current?.name ?? null;
  if (current?.manifest.hash === toManifest(files, [], null).hash && (await isIntact(current))) {
    await verify(partsOf(current.place).site, current.manifest, current.manifest);
    return { name: current.name, before, changed: false, removed: await removeOld(disk, to, keep) };
  }
  const name = await makeRelease(disk, {
    ...{ to, from, files, releases, restores: null },
    verify: async (site, manifest) => {
      await assertCopied(site, manifest);
      await verify(site, manifest, current?.manifest ?? null);
    },
  });
  return { name, before, changed: true, removed: await removeOld(disk, to, keep) };
}

/**
 * Restores the release before the current one, as a new release. The new release keeps the current release's assets, so that open pages
 * still work. A second rollback goes back one more release.
 *
 * @throws CannotPublish if there is no earlier release, or if that release is damaged
 */
export async function rollBack({ disk, to, keep }: Pick<PublishOptions, 'disk' | 'to' | 'keep'>): Promise<Published> {
  const { releases, current } = await removeLeftovers(disk, to);
  const target = current === null ? undefined : beforeOf(releases, current);
  if (current === null || target === undefined) {
    throw new CannotPublish(
      `There is no release before the current one in ${to}, so there is nothing to roll back to.`,
    );
  }
  await assertIntact(target);
  const name = await makeRelease(disk, {
    ...{ to, releases, from: partsOf(target.place).site, files: target.manifest.files },
    restores: target.manifest.restores ?? target.name,
    verify: assertCopied,
  });
  return { name, before: current.name, changed: true, removed: await removeOld(disk, to, keep) };
}

/** Returns the release before a given release. If the given release is a rollback, returns the release before the restored one. */
function beforeOf(releases: readonly Release[], { manifest, name }: Release): Release | undefined {
  const at = releases.findIndex((release) => release.name === (manifest.restores ?? name));
  return at < 1 ? undefined : releases[at - 1];
}

async function isIntact({ place, manifest }: Release): Promise<boolean> {
  return (await differences(partsOf(place).site, manifest)).length === 0;
}

async function assertCopied(site: string, manifest: Manifest): Promise<void> {
  const wrong = await differences(site, manifest);
  if (wrong.length > 0)
    throw new CannotPublish(
      `The files changed while they were copied. Publish again when no other program is changing them:\n${wrong.join('\n')}`,
    );
}
