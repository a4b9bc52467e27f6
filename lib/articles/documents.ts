import { noteFile } from '../newsroom/rendering';
import { allArticles, allFactChecks } from 'contentlayer/generated';

/** The folders in which contentlayer keeps documents, one file each, by the folders of content. */
const types = { articles: 'Article', 'fact-checks': 'FactCheck' } as const;

/**
 * The compiled body of a document, as code for `getMDXComponent`.
 *
 * @throws when there is none: the documents were not built after the content changed
 */
export function compiledBody(kind: 'articles' | 'fact-checks', id: string): string {
  noteFile(`.contentlayer/generated/${types[kind]}/${kind}__${id}.mdx.json`);
  const documents = kind === 'articles' ? allArticles : allFactChecks;
  const found = documents.find((document) => document._raw.flattenedPath === `${kind}/${id}`);
  if (found === undefined) throw new Error(`There is no compiled body of ${kind}/${id}. Run: npm run build`);
  return found.body.code;
}
