import { readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fateOfFile } from '../../publish/documents/files';
import { readPage, writeDocument } from '../../publish/documents/read-page';
import { relativeAddresses, StyleSheets } from '../../publish/documents/style-sheets';
import { keepUntouched, type ExportedFile } from './untouched';

/**
 * Turns every page of an export into a document, in place, and removes what no document needs. A few pages are kept as
 * they were, for the tests to compare with.
 *
 * @throws with every piece and every file of the export that no rule knows; nothing is changed then
 */
export async function makeDocuments({ root, files }: { root: string; files: readonly ExportedFile[] }): Promise<void> {
  const sorted = files.map((one) => ({ ...one, path: one.path.replaceAll('\\', '/').replace(/^\//, '') }));
  const byAddress = new Map(sorted.map((one) => [`/${one.path}`, one.file]));
  const problems = sorted
    .filter(({ path: name }) => fateOfFile(name) === null)
    .map(({ path: name }) => `${name}: no rule says whether this file is shipped (lib/publish/documents/files.ts)`);

  const css = new Map<string, Promise<string>>();
  const readSheet = (href: string): Promise<string> => {
    const file = byAddress.get(href);
    if (file === undefined) throw new Error(`A page refers to ${href}, which is not in the export.`);
    const text = css.get(href) ?? readFile(file, 'utf8');
    css.set(href, text);
    return text;
  };

  const sheets = new StyleSheets();
  const documents = new Map<string, string>();
  for (const { path: name, file } of sorted.filter((one) => fateOfFile(one.path) === 'page')) {
    const html = await readFile(file, 'utf8');
    const page = readPage(html);
    const text = (await Promise.all(page.styleSheets.map(readSheet))).join('\n');
    problems.push(...page.unknown.map((source) => `${name}: no rule knows this: ${source}`));
    problems.push(
      ...page.endedEarly.map(
        (source) => `${name}: browsers end this early, what it holds may not stand in it: ${source}`,
      ),
    );
    problems.push(...relativeAddresses(text).map((address) => `${name}: a style sheet has the address ${address}`));
    documents.set(file, writeDocument(html, page, sheets.reduce(text, page.classes)));
  }
  if (problems.length > 0) throw new Error(explain(problems));

  await keepUntouched(sorted, path.join(root, '.cache/untouched'));
  const used = new Set([...documents.values()].flatMap((html) => html.match(/\/_next\/static\/[\w./~-]+/g) ?? []));
  for (const [file, html] of documents) await writeFile(file, html);
  for (const { path: name, file } of sorted) {
    const fate = fateOfFile(name);
    if (fate === 'removed' || (fate === 'if-used' && !used.has(`/${name}`))) await rm(file);
  }
  await removeEmptyFolders(folderOf(sorted));
}

/** The folder of the export, of which every file has its path. */
function folderOf([first]: readonly ExportedFile[]): string {
  if (first === undefined) throw new Error('The export is empty.');
  return path.resolve(first.file, ...first.path.split('/').map(() => '..'));
}

async function removeEmptyFolders(folder: string): Promise<void> {
  for (const item of await readdir(folder, { withFileTypes: true })) {
    if (item.isDirectory()) await removeEmptyFolders(path.join(folder, item.name));
  }
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}

/** Problems repeat from page to page: the first ones tell what there is to do. */
function explain(problems: readonly string[]): string {
  const shown = problems.slice(0, 20).join('\n');
  const more = problems.length > 20 ? `\n… and ${problems.length - 20} more` : '';
  return `The export holds what is not known to be safe to ship or to leave out:\n${shown}${more}
Next may have changed what it writes: see what the piece is for, and add it to lib/publish/documents/rules.ts.
What waits for a script to be shown (a boundary <!--$?-->, a <template>, a hidden <div>) must be rendered at once instead.`;
}
