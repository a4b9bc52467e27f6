import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseContent } from '../../catalog/parse-content';
import { readContent } from '../../catalog/read-content';
import { didYouMean } from '../../problems/nearest';
import { draftArticle, type ArticleRequest } from './article';
import { draftNewsroom, replaceContent, type NewsroomRequest } from './newsroom';

const kinds = ['article', 'newsroom'];

const usage = `Usage: npm run new -- article "Title" [--viewpoint ID] [--date DAY]
       npm run new -- newsroom "Name" [--date DAY]

article writes a draft that shows how to use every component for which there is content. newsroom replaces all content with
an empty newsroom of that name, which has one draft article with made-up data. The command deletes only files that are committed.

  --viewpoint ID   the viewpoint that the article explains; the default is the first one
  --date DAY       the publication date of the article, such as 2025-07-26; the default is today
  --help           prints this text

Exit code 0: written; 1: not written, with the reason; 2: invalid arguments.`;

export interface Command {
  readonly args: readonly string[];
  /** The folder of the project. */
  readonly root: string;
  /** The default date: `2025-07-26`. */
  readonly today: string;
}

/** The output, and the exit code: 0 if the content was written, 1 if it was not, 2 for invalid arguments. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly message: string;
}

/** Runs `npm run new`: writes a draft article or the content of a new newsroom, or reports why it cannot. */
export async function newContent({ args, root, today }: Command): Promise<Outcome> {
  const parsed = parse(args, today);
  if ('code' in parsed) return parsed;
  if ('name' in parsed) return newNewsroom(root, parsed);
  const drafted = draftArticle(parseContent(await readContent(root)), parsed);
  if ('wrong' in drafted) return { code: 1, message: drafted.wrong };

  const file = path.join(root, drafted.file);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, drafted.text, { flag: 'wx' });
  const message =
    `Wrote ${drafted.file}, a draft. It is checked and shown in dev, but not published.\n` +
    'Next: run npm run dev and replace the examples. When the article is ready, set status: published and run npm run check.';
  return { code: 0, message };
}

async function newNewsroom(root: string, request: NewsroomRequest): Promise<Outcome> {
  const drafted = draftNewsroom(request);
  const wrong = 'wrong' in drafted ? drafted.wrong : await replaceContent(root, drafted.files);
  if (wrong !== null) return { code: 1, message: wrong };
  const message =
    `${request.name} is now in content/ and replaces the previous content. It has no published content yet.\n` +
    'Next: fill in content/newsroom.yml, run npm run dev, and replace the sample article, which is a draft.\n' +
    'public/icon.svg and the images in docs/ still show the previous newsroom. The documents in docs/ describe the software.';
  return { code: 0, message };
}

function parse(args: readonly string[], today: string): ArticleRequest | NewsroomRequest | Outcome {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        viewpoint: { type: 'string' },
        date: { type: 'string', default: today },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { code: 0, message: usage };
    const [kind, title, ...rest] = positionals;
    if (kind === undefined) return usageError('Specify what to create: article or newsroom.');
    if (!kinds.includes(kind)) return usageError(`There is no kind "${kind}". ${didYouMean(kind, kinds, 'kinds')}`);
    if (title === undefined) return usageError(`The ${kind === 'article' ? 'title' : 'name'} is missing.`);
    if (rest.length > 0)
      return usageError(
        `Put the ${kind === 'article' ? 'title' : 'name'} in quotation marks: "${[title, ...rest].join(' ')}".`,
      );
    if (kind === 'newsroom') return { name: title.trim(), date: values.date };
    return { title: title.trim(), viewpoint: values.viewpoint ?? null, date: values.date };
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error));
  }
}

function usageError(message: string): Outcome {
  return { code: 2, message: `${message}\n\n${usage}` };
}
