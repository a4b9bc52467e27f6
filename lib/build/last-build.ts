import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Edition } from '../check/edition';
import { ifMissing } from '../domain/system-error';

/** The output folder of each audience. */
export const places = { readers: 'out', preview: 'out-preview' } as const;
export type BuiltAudience = keyof typeof places;

/** An edition (audience and date) that is built as files, not served by a dev server. */
export type BuiltEdition = Edition & { readonly audience: BuiltAudience };

/** The folder for server configurations. It is next to `out/`, so that they are not published. */
export const hostingFolder = 'hosting';

/** Everything from which a site is built, relative to the project’s root. */
const sources = [
  ...['app', 'components', 'content', 'lib', 'public'],
  ...['next.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'],
  // The installed packages, and the files from which Next reads environment variables.
  ...['node_modules/.package-lock.json', '.env', '.env.local', '.env.production', '.env.production.local'],
];

/** The folders below `public/` that a build writes itself, and tests, which are not part of a site. */
const ignored = /^public\/(?:fonts|islands)(?:\/|$)|^(?:app|components|lib)\/.*\.test\.tsx?$/;

/** The environment variables that a build reads. */
const variables = ['PLUMBLINE_FILES', 'PLUMBLINE_LANGUAGE', 'PLUMBLINE_PATH', 'PLUMBLINE_RECORD', 'SITE_ORIGIN'];

/**
 * Returns a hash of everything that determines a site: content, code, packages, settings and the edition. Call it before the build, so that
 * a file which changes during the build counts as changed afterwards.
 */
export function sourcesHash(root: string, { audience, on }: BuiltEdition): string {
  const settings = variables.map((name) => process.env[name] ?? null);
  const hash = createHash('sha256').update(
    JSON.stringify([audience, on, process.version, process.platform, process.arch, settings]),
  );
  for (const name of sources.flatMap((source) => filesAt(root, source))) {
    const file = path.join(root, name);
    // A link to a folder is not followed, so only the path to which it leads is read.
    const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    const content = isFile ? readFileSync(file) : readlinkSync(file, { encoding: 'buffer' });
    hash.update(`\n${name} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** Whether the last build of this audience had the same sources, and nobody has changed its files since. */
export async function isCurrent(root: string, edition: BuiltEdition, hash: string): Promise<boolean> {
  const recorded = await readFile(recordFile(root, edition), 'utf8').catch(ifMissing(null));
  return recorded === recordOf(root, edition, hash);
}

/** Records a finished build for `isCurrent`. */
export async function recordBuild(root: string, edition: BuiltEdition, hash: string): Promise<void> {
  const file = recordFile(root, edition);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, recordOf(root, edition, hash));
}

function recordFile(root: string, { audience }: BuiltEdition): string {
  return path.join(root, '.cache/last-build', `${audience}.txt`);
}

/** The hash of the sources, and a hash of the names, sizes and modification times of the files that were built. */
function recordOf(root: string, { audience }: BuiltEdition, sourcesOfBuild: string): string {
  const built = createHash('sha256');
  for (const name of [places[audience], hostingFolder].flatMap((folder) => filesAt(root, folder))) {
    const { size, mtimeMs } = lstatSync(path.join(root, name));
    built.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return `${sourcesOfBuild}\n${built.digest('hex')}\n`;
}

/** The files and links at or below a path, sorted. If the path itself is a link, it is followed, as in a build. */
function filesAt(root: string, from: string): string[] {
  const status = statSync(path.join(root, from), { throwIfNoEntry: false });
  if (status?.isDirectory() !== true) return status === undefined ? [] : [from];
  return readdirSync(path.join(root, from), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() || item.isSymbolicLink())
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .filter((name) => !ignored.test(name))
    .sort();
}
