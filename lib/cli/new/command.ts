import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseContent } from '../../catalog/parse-content';
import { readContent } from '../../catalog/read-content';
import { didYouMean } from '../../problems/nearest';
import { draftArticle } from './article';

const kinds = ['article'];

const usage = 'Usage: npm run new -- article "Title" [--viewpoint id] [--date 2025-07-26]';

export interface Command {
  readonly args: readonly string[];
  /** Folder of the project. */
  readonly root: string;
  /** The date when none is given: `2025-07-26`. */
  readonly today: string;
}

/** What happened, in words for the editor. */
export interface Outcome {
  readonly written: boolean;
  readonly message: string;
}

/** Carries out `npm run new`: writes a content file that passes the check, or says why not. */
export async function newContent({ args, root, today }: Command): Promise<Outcome> {
  const parsed = parse(args, today);
  if (typeof parsed === 'string') return refuse(parsed);
  const drafted = draftArticle(parseContent(await readContent(root)), parsed);
  if ('wrong' in drafted) return refuse(drafted.wrong);

  const file = path.join(root, drafted.file);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, drafted.text, { flag: 'wx' });
  const message =
    `Wrote ${drafted.file}, a draft: it is checked and shown in dev, and published nowhere.\n` +
    'Next: npm run dev, and write over the examples. When it is ready, set status: published and run npm run check.';
  return { written: true, message };
}

function parse(
  args: readonly string[],
  today: string,
): { title: string; viewpoint: string | null; date: string } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { viewpoint: { type: 'string' }, date: { type: 'string', default: today } },
    });
    const [kind, title, ...rest] = positionals;
    if (kind === undefined) return usage;
    if (!kinds.includes(kind)) return `There is no kind "${kind}". ${didYouMean(kind, kinds, 'kinds')}\n${usage}`;
    if (title === undefined) return `The title is missing.\n${usage}`;
    if (rest.length > 0) return `Put the title in quotation marks: "${[title, ...rest].join(' ')}".\n${usage}`;
    return { title: title.trim(), viewpoint: values.viewpoint ?? null, date: values.date };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}

function refuse(message: string): Outcome {
  return { written: false, message };
}
