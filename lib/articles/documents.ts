import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isMissing } from '../domain/system-error';
import { compiledDocument } from './compiled-document';

/** The folders in which contentlayer keeps documents, one file each, by the folders of content. */
const types = { articles: 'Article', 'fact-checks': 'FactCheck', pages: 'Page' } as const;

const isDev = process.env.NODE_ENV === 'development';

/**
 * How often a document that is being written is tried, and how many ms pass between. In dev, the view of a new or renamed document is
 * there a second or two before contentlayer has compiled its text.
 */
const retries = { attempts: isDev ? 250 : 10, pause: 20 };

/**
 * The compiled body of a document, as code for `getMDXComponent`. Its file is read, and not imported with the files of all
 * the others: a page costs its own text, and a dev server bundles none of them again when one is saved.
 *
 * @throws when there is none: the documents were not built after the content changed
 */
export async function compiledBody(kind: keyof typeof types, id: string): Promise<string> {
  const file = `.contentlayer/generated/${types[kind]}/${kind}__${id}.mdx.json`;
  for (let attempt = 1; ; attempt += 1) {
    const text = await readFile(path.join(process.cwd(), file), 'utf8').catch((cause: unknown) => {
      if (isDev && isMissing(cause) && attempt < retries.attempts) return '';
      throw new Error(`There is no compiled body of ${kind}/${id}. Run: npm run build`, { cause });
    });
    // Contentlayer writes files in their place: for a moment they are empty.
    if (text !== '' || attempt === retries.attempts) return compiledDocument.parse(JSON.parse(text)).body.code;
    await setTimeout(retries.pause);
  }
}
