import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { whereMissing } from '../../domain/system-error';
import { atOnce } from '../at-once';
import { sha256 } from '../compile/cache';
import { writeIfNew } from '../compile/write-artefacts';
import { filesOfPages } from './files-of-pages';

/** What is remembered of the pages of the last build for an audience. */
const memory = z.strictObject({
  /** The hash of all that makes pages and is not content. */
  code: z.string(),
  pages: z.array(
    z.strictObject({
      href: z.string(),
      /** Files from which the page was made, by their paths from the project's root, with the hashes of their content. */
      files: z.record(z.string(), z.string()),
      /** The hash of the finished document. */
      document: z.string(),
    }),
  ),
});
type Memory = z.infer<typeof memory>;

const filesAtOnce = 16;

/** What a build makes pages from, as it was before the first was made: what is changed meanwhile is another the next time. */
export interface Inputs {
  /** The hash of all that makes pages and is not content. */
  readonly code: string;
  /** The hashes of files that pages are made from, by their paths from the project's root. */
  readonly files: ReadonlyMap<string, string>;
}

/** Pages as an earlier build made them, by their addresses. */
export type Recalled = ReadonlyMap<string, string>;

/**
 * The finished pages of an earlier build that would be made again as they are: all that makes pages is the same, and so is
 * each file from which they were made.
 *
 * @param folder of the memory
 */
export async function recallPages(folder: string, { code, files: now }: Inputs): Promise<Recalled> {
  const before = await readMemory(folder);
  if (before?.code !== code) return new Map();
  const recalled = await atOnce(filesAtOnce, before.pages, async ({ href, files, document }) => {
    if (!Object.entries(files).every(([file, hash]) => now.get(file) === hash)) return null;
    const html = await readFile(documentFile(folder, document), 'utf8').catch(whereMissing(null));
    // A document that is not what was written is made again, and so is one with which the framework writes other files.
    const isWhole = html !== null && sha256(html) === document && !html.includes('/_next/');
    return isWhole ? ([href, html] as const) : null;
  });
  return new Map(recalled.filter((page) => page !== null));
}

/**
 * Puts recalled pages where a build did not make them.
 *
 * @param site folder of the finished pages
 * @throws when a page was made all the same and came out different: then it is made from something that is not noted
 */
export async function placePages(site: string, recalled: Recalled): Promise<void> {
  await atOnce(filesAtOnce, [...recalled], async ([href, html]) => {
    const file = pageFile(site, href);
    const made = await readFile(file, 'utf8').catch(whereMissing(null));
    if (made === null) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, html);
    } else if (made !== html) {
      throw new Error(`${href} is another than in the build before, and nothing of what it is noted to be made from has changed.
What else it reads must be noted (lib/newsroom/rendering.ts). Until then, delete .cache/pages and build again.`);
    }
  });
}

/**
 * Remembers the pages of a site that is built, and no others.
 *
 * @param site folder of the finished pages
 * @param notes what was noted while pages were rendered
 * @param recalled pages that need not be made in this build
 */
export async function rememberPages(
  folder: string,
  { code, files: inputs }: Inputs,
  { site, notes, recalled }: { site: string; notes: string; recalled: Recalled },
): Promise<void> {
  const made = filesOfPages(notes);
  const before = recalled.size === 0 ? null : await readMemory(folder);
  const pages = before?.pages.filter(({ href }) => recalled.has(href) && !made.has(href)) ?? [];
  await atOnce(filesAtOnce, [...made], async ([href, names]) => {
    // What came while pages were made is not known as it was read: such a page is made again.
    const known = [...names].sort().flatMap((name) => {
      const hash = inputs.get(name);
      return hash === undefined ? [] : [[name, hash] as const];
    });
    if (known.length < names.size) return;
    const html = await readFile(pageFile(site, href), 'utf8');
    const document = sha256(html);
    await writeIfNew(documentFile(folder, document), Buffer.from(html));
    pages.push({ href, files: Object.fromEntries(known), document });
  });
  await writeIfNew(memoryFile(folder), Buffer.from(JSON.stringify({ code, pages } satisfies Memory)));
  const used = new Set(pages.map(({ document }) => path.basename(documentFile(folder, document))));
  const stored = path.dirname(documentFile(folder, ''));
  await mkdir(stored, { recursive: true });
  const left = (await readdir(stored)).filter((name) => !used.has(name));
  await atOnce(filesAtOnce, left, (name) => rm(path.join(stored, name)));
}

async function readMemory(folder: string): Promise<Memory | null> {
  const text = await readFile(memoryFile(folder), 'utf8').catch(whereMissing(null));
  return text === null ? null : memory.parse(JSON.parse(text));
}

function memoryFile(folder: string): string {
  return path.join(folder, 'pages.json');
}

function documentFile(folder: string, hash: string): string {
  return path.join(folder, 'documents', `${hash}.html`);
}

function pageFile(site: string, href: string): string {
  return path.join(site, href, 'index.html');
}
