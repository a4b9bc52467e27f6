import { defineDocumentType, makeSource, type FieldDefs } from 'contentlayer2/source-files';
import { article } from '../domain/article';
import { factCheck } from '../domain/fact-check';
import { page } from '../domain/page';
import { remarkHeadingIds } from './headings';
import { remarkTightCites, remarkUseIndex } from './use-index';

/**
 * Declares a document's fields, so that contentlayer too rejects unknown keys. Values are validated only by the zod schema, in the check
 * that runs first.
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
 * Compiles document bodies, one at a time. The result must not depend on any other document, because contentlayer caches each document
 * separately.
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
