import { tsImport } from 'tsx/esm/api';

/**
 * Next's adapter for the export: turns pages into documents once all are written. Next loads it without TypeScript.
 *
 * @type {import('next').NextAdapter}
 */
export default {
  name: 'plumbline-documents',
  async onBuildComplete({ outputs, projectDir }) {
    /** @type {typeof import('./make-documents.ts')} */
    const { makeDocuments } = await tsImport('./make-documents.ts', import.meta.url);
    await makeDocuments({
      root: projectDir,
      files: outputs.staticFiles.map(({ id, filePath }) => ({ path: id, file: filePath })),
    });
  },
};
