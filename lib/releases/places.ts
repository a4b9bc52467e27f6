import path from 'node:path';

/**
 * The layout of the publishing folder:
 *
 *     current → releases/0007-3fa9c2d1b6e0/site     what a web server serves
 *     releases/<number>-<hash>/site/                the files of a release
 *     releases/<number>-<hash>/manifest.json        outside `site`, so that it is not served
 *     incoming/                                     a release that is being created
 *     discarded/                                    a release that is being removed
 *     publishing.lock                               exists while a process publishes
 */
export function placesIn(folder: string) {
  return {
    current: path.join(folder, 'current'),
    /** The link that will be renamed to `current`. */
    nextCurrent: path.join(folder, 'current.next'),
    releases: path.join(folder, 'releases'),
    incoming: path.join(folder, 'incoming'),
    discarded: path.join(folder, 'discarded'),
    lock: path.join(folder, 'publishing.lock'),
  } as const;
}

/** The paths of a release's site and manifest; `place` is the release's folder. */
export function partsOf(place: string) {
  return { site: path.join(place, 'site'), manifest: path.join(place, 'manifest.json') } as const;
}

/** The parts of a release’s name: its number in the order of publishing, and the hash of the built files. */
export interface ReleaseName {
  readonly name: string;
  readonly number: number;
  readonly hash: string;
}

/**
 * Formats a release name: `0007-3fa9c2d1b6e0`.
 *
 * @param hash the manifest's hash, of which the first twelve digits are used
 */
export function nameRelease(number: number, hash: string): ReleaseName {
  const short = hash.slice(0, 12);
  return { name: `${String(number).padStart(4, '0')}-${short}`, number, hash: short };
}

/** @returns null if the name is not that of a release */
export function parseReleaseName(name: string): ReleaseName | null {
  const [, number, hash] = /^(\d{4,})-([0-9a-f]{12})$/.exec(name) ?? [];
  return number === undefined || hash === undefined ? null : { name, number: Number(number), hash };
}
