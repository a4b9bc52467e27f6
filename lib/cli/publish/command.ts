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

/** The project's folder, the progress display and, in tests, the disk. */
export interface CommandContext {
  readonly root: string;
  readonly progress: Progress;
  /** For tests, a disk to use instead of the real one. */
  readonly disk?: Disk;
}

/**
 * Runs `npm run publish`.
 *
 * @returns the final output
 * @throws CannotPublish, ContentProblems or RunError; the published site is then unchanged
 */
export async function publishCommand(command: PublishCommand, context: CommandContext): Promise<string> {
  if (command.kind === 'help') return usage;
  const { root, progress, disk = realDisk } = context;
  const to = path.resolve(root, command.to);
  const { keep } = command;
  if (command.kind === 'rollback') {
    const published = await withLock(disk, to, () => progress.step('Rolling back', () => rollBack({ disk, to, keep })));
    return describePublished(published, to);
  }
  const { from } = command;
  // The lock covers the build too. Otherwise, two commands that publish this project could build in its output folder at the same time.
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
  return `${describePublished(published, to)}${await originNote(path.join(to, 'current'))}${await contentNotes(root)}`;
}

/** Lists the work left in `content/`: addresses that `published.txt` does not list yet, and missing fields of the newsroom’s record. */
async function contentNotes(root: string): Promise<string> {
  const files = await readContent(root);
  const on = await editionToday(root);
  const checked = checkNewsroom(files, null, on);
  const { note } = await withPublished(root, files, { checked, on });
  return `${note === null ? '' : `\n${note}`}${missingFieldsNote(checked)}`;
}

/** Lists the fields missing from the newsroom’s record, and what readers cannot see without them. */
function missingFieldsNote(checked: Checked): string {
  const missing = checked.ok ? missingFields(checked.catalog.newsroom) : [];
  if (missing.length === 0) return '';
  const width = Math.max(...missing.map(({ field }) => field.length));
  const lines = missing.map(({ field, missingFieldEffects }) => `  ${field.padEnd(width)}  ${missingFieldEffects}`);
  return [`\nMissing from ${newsroomPath}, so readers cannot see:`, ...lines].join('\n');
}

/** Warns if the addresses in feeds, the sitemap and embeds point to this computer, because nobody else can open them. */
async function originNote(current: string): Promise<string> {
  const { origin } = await placeOfFolder(current);
  if (!/^https?:\/\/localhost(?::|$)/.test(origin)) return '';
  return `\nThe feeds, sitemap and embeds of this release use ${origin}. To publish for others, build with SITE_ORIGIN=https://your.site.`;
}

function describePublished({ name, before, changed, removed }: Published, to: string): string {
  const gone = removed.length === 0 ? '' : ` Removed: ${removed.join(', ')}.`;
  if (!changed) return `Nothing has changed: ${path.join(to, 'current')} already points to ${name}.${gone}`;
  return `Published: ${path.join(to, 'current')} now points to ${name}${before === null ? '' : `, instead of ${before}`}.${gone}`;
}

async function buildForReaders(root: string, progress: Progress, on: string): Promise<string> {
  return (await buildSite(root, progress, { audience: 'readers', on })).folder;
}
