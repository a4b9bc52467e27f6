import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isMissing } from '../domain/system-error';
import { compiledDocument } from './compiled-document';

/** For each content folder, the folder in which contentlayer stores its compiled documents, one file for each document. */
const types = { articles: 'Article', 'fact-checks': 'FactCheck', pages: 'Page' } as const;

const isDev = process.env.NODE_ENV === 'development';

/**
 * The maximum number of attempts to read a compiled document that is still being written, and the pause between attempts in ms. In dev,
 * contentlayer takes a second or two to compile a new or renamed document, and its page may be requested before that.
 */
const retries = { attempts: isDev ? 250 : 10, pause: 20 };

/**
 * Reads the compiled body of a document, as code for `getMDXComponent`. Reads this document's file instead of importing all of them, so
 * that a page loads only its own text, and a dev server does not bundle all documents again whenever one is saved.
 *
 * @throws if there is no compiled document, because the content changed after the last build
 */
export async function compiledBody(kind: keyof typeof types, id: string): Promise<string> {
  const file = `.contentlayer/generated/${types[kind]}/${kind}__${id}.mdx.json`;
  for (let attempt = 1; ; attempt += 1) {
    const text = await readFile(path.join(process.cwd(), file), 'utf8').catch((cause: unknown) => {
      if (isDev && isMissing(cause) && attempt < retries.attempts) return '';
      throw new Error(`There is no compiled body of ${kind}/${id}. Run: npm run build`, { cause });
    });
    // Contentlayer overwrites files in place, so they are empty for a moment.
    if (text !== '' || attempt === retries.attempts) return compiledDocument.parse(JSON.parse(text)).body.code;
    await setTimeout(retries.pause);
  }
}
