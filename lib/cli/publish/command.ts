import path from 'node:path';
import { newsroomPath } from '../../collections/newsroom';
import { readContent } from '../../catalog/read-content';
import { checkNewsroom, type Checked } from '../../check/check-newsroom';
import { buildSite } from '../../build/build-site';
import { withPublished } from '../../archive/with-published';
import { missingFields } from '../../domain/newsroom';
import { editionToday } from '../../system/edition';
import type { Progress } from '../../system/progress';
import { realDisk, type Disk } from '../../releases/disk';
import { withLock } from '../../releases/lock';
import { usage, type PublishCommand } from './options';
import { publishSite, rollBack, type Published } from '../../releases/publish-site';
import { readEditorial } from '../../releases/read-editorial';
import { placeOfFolder } from '../../html/place';
import { verifications } from '../../releases/verify/verifications';
import { verifyRelease } from '../../releases/verify/verify-release';

/** Folder of the project, and where progress is shown. */
export interface Surroundings {
  readonly root: string;
  readonly progress: Progress;
  /** Other than the real one in tests. */
  readonly disk?: Disk;
}

/**
 * Carries out `npm run publish`.
 *
 * @returns what is printed at the end
 * @throws CannotPublish, ContentProblems or RunError, with what is given out as it was
 */
export async function publishCommand(command: PublishCommand, surroundings: Surroundings): Promise<string> {
  if (command.kind === 'help') return usage;
  const { root, progress, disk = realDisk } = surroundings;
  const to = path.resolve(root, command.to);
  const { keep } = command;
  if (command.kind === 'rollback') {
    const published = await withLock(disk, to, () => progress.step('Rolling back', () => rollBack({ disk, to, keep })));
    return told(published, to);
  }
  const { from } = command;
  // The build is under the lock too: two that publish to one folder would build in one folder.
  const published = await withLock(disk, to, async () => {
    const on = await editionToday(root);
    const editorial = await readEditorial(root, on);
    const built = from === null ? await buildForReaders(root, progress, on) : path.resolve(root, from);
    return publishSite({
      ...{ disk, to, keep, from: built },
      verify: (folder, manifest, previous) =>
        verifyRelease({ folder, manifest, previous }, { editorial, progress, list: verifications }),
    });
  });
  return `${told(published, to)}${await originNote(path.join(to, 'current'))}${await contentNotes(root)}`;
}

/** What is left to do in `content/`: addresses that the list of what was published does not hold yet, and what readers are not told. */
async function contentNotes(root: string): Promise<string> {
  const files = await readContent(root);
  const on = await editionToday(root);
  const checked = checkNewsroom(files, null, on);
  const { note } = await withPublished(root, files, { checked, on });
  return `${note === null ? '' : `\n${note}`}${untoldNote(checked)}`;
}

/** Which fields of the newsroom's own record are missing, and what its readers do not learn for want of them. */
function untoldNote(checked: Checked): string {
  const missing = checked.ok ? missingFields(checked.catalog.newsroom) : [];
  if (missing.length === 0) return '';
  const width = Math.max(...missing.map(({ field }) => field.length));
  const lines = missing.map(({ field, untold }) => `  ${field.padEnd(width)}  ${untold}`);
  return [`\nMissing from ${newsroomPath}, so readers do not learn:`, ...lines].join('\n');
}

/** That the addresses in feeds, the sitemap and embeds are those of this computer, if they are: nobody else can use them. */
async function originNote(current: string): Promise<string> {
  const { origin } = await placeOfFolder(current);
  if (!/^https?:\/\/localhost(?::|$)/.test(origin)) return '';
  return `\nIts feed, sitemap and embeds use ${origin}. To publish for others, build with SITE_ORIGIN=https://your.site.`;
}

function told({ name, before, changed, removed }: Published, to: string): string {
  const gone = removed.length === 0 ? '' : ` Removed: ${removed.join(', ')}.`;
  if (!changed) return `Nothing has changed: ${path.join(to, 'current')} is ${name} already.${gone}`;
  return `Published: ${path.join(to, 'current')} is ${name}${before === null ? '' : `, after ${before}`}.${gone}`;
}

async function buildForReaders(root: string, progress: Progress, on: string): Promise<string> {
  return (await buildSite(root, progress, { audience: 'readers', on })).folder;
}
