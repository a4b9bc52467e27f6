import { noteFile } from '../newsroom/rendering';
import { allArticles, allFactChecks } from 'contentlayer/generated';

/**
 * The compiled body of a document, as code for `getMDXComponent`.
 *
 * @throws when there is none: the documents were not built after the content changed
 */
export function compiledBody(kind: 'articles' | 'fact-checks', id: string): string {
  noteFile(`content/${kind}/${id}.mdx`);
  const documents = kind === 'articles' ? allArticles : allFactChecks;
  const found = documents.find((document) => document._raw.flattenedPath === `${kind}/${id}`);
  if (found === undefined) throw new Error(`There is no compiled body of ${kind}/${id}. Run: npm run build`);
  return found.body.code;
}
