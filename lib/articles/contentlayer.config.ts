import { defineDocumentType, makeSource, type FieldDefs } from 'contentlayer2/source-files';
import { article } from '../domain/article';
import { factCheck } from '../domain/fact-check';
import { page } from '../domain/page';
import { remarkHeadingIds } from './headings';
import { remarkTightCites, remarkUseIndex } from './use-index';

/**
 * Declares a document's fields, so that contentlayer rejects unknown keys. Contentlayer does not validate their values: the check has
 * already done so, with the zod schema.
 */
function fieldsOf(schema: { shape: Record<string, unknown> }): FieldDefs {
  return Object.fromEntries(Object.keys(schema.shape).map((name) => [name, { type: 'json', required: false }]));
}

const Article = defineDocumentType(() => ({
  name: 'Article',
  filePathPattern: 'articles/*.mdx',
  contentType: 'mdx',
  fields: fieldsOf(article),
}));

const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: 'pages/*.mdx',
  contentType: 'mdx',
  fields: fieldsOf(page),
}));

const FactCheck = defineDocumentType(() => ({
  name: 'FactCheck',
  filePathPattern: 'fact-checks/*.mdx',
  contentType: 'mdx',
  fields: fieldsOf(factCheck),
}));

/**
 * Compiles the body of each document. The result must not depend on other documents, because contentlayer caches each document separately.
 */
export default makeSource({
  // lib/compile/documents-to-compile.ts writes this folder from content/.
  contentDirPath: '.plumbline/documents',
  contentDirInclude: ['articles', 'fact-checks', 'pages'],
  documentTypes: [Article, FactCheck, Page],
  mdx: { remarkPlugins: [remarkHeadingIds, remarkUseIndex, remarkTightCites] },
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  onUnknownDocuments: 'fail',
  disableImportAliasWarning: true,
});
