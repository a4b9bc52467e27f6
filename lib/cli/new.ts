import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseContent } from '../catalog/parse-content';
import { readContent } from '../catalog/read-content';
import { didYouMean } from '../problems/nearest';
import { draftArticle } from './new/article';

const kinds = ['article'];

const usage = 'Usage: npm run new -- article "Title" [--viewpoint id] [--date 2025-07-26]';

/**
 * `npm run new`: begins a content file that passes the check. Exit code 0: written; 1: not written, with the reason.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      viewpoint: { type: 'string' },
      date: { type: 'string', default: today() },
      root: { type: 'string', default: process.cwd() },
    },
  });
  const [kind, title, ...rest] = positionals;
  if (kind === undefined) return fail(usage);
  if (!kinds.includes(kind)) return fail(`There is no kind "${kind}". ${didYouMean(kind, kinds, 'kinds')}\n${usage}`);
  if (title === undefined) return fail(`The title is missing.\n${usage}`);
  if (rest.length > 0) return fail(`Put the title in quotation marks: "${[title, ...rest].join(' ')}".\n${usage}`);

  const content = parseContent(await readContent(values.root));
  const drafted = draftArticle(content, {
    title: title.trim(),
    viewpoint: values.viewpoint ?? null,
    date: values.date,
  });
  if ('wrong' in drafted) return fail(drafted.wrong);
  const file = path.join(values.root, drafted.file);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, drafted.text, { flag: 'wx' });
  console.log(
    `Wrote ${drafted.file}, a draft: it is checked and shown in dev, and published nowhere.\n` +
      'Next: npm run dev, and write over the examples. When it is ready, set status: published and run npm run check.',
  );
}

/** The day on this computer's clock, where the editor is. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main().catch((error: unknown) => fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`));
