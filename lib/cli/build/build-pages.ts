import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { site } from '../../site';
import { runNode, scriptOf } from '../run';
import { codeHash, compiledHashes, inputsHash } from './inputs-hash';
import { placePages, recallPages, rememberPages } from './page-memory';

/**
 * Has Next make the pages of the compiled content, but for those that are in memory as they would be made again.
 *
 * @param folder in which the pages are written
 * @throws RunError when Next fails
 */
export async function buildPages(
  root: string,
  folder: string,
  { audience, say }: { audience: string; say: (line: string) => void },
): Promise<void> {
  const memory = path.join(root, '.cache/pages', audience);
  const [notes, unchanged] = [path.join(memory, 'notes.jsonl'), path.join(memory, 'unchanged.json')];
  const code = await codeHash(root, [audience, JSON.stringify(site)]);
  const inputs = { code, files: await compiledHashes(root) };
  const recalled = await recallPages(memory, inputs);
  await mkdir(memory, { recursive: true });
  await writeFile(notes, '');
  await writeFile(unchanged, JSON.stringify([...recalled.keys()]));
  const environment = {
    // Read by next.config.
    PLUMBLINE_OUT: path.relative(root, folder).replaceAll('\\', '/'),
    PLUMBLINE_BUILD_ID: await inputsHash(root, code),
    // Read by lib/newsroom/rendering.ts.
    PLUMBLINE_NOTES: notes,
    PLUMBLINE_UNCHANGED: unchanged,
  };
  await runNode({ root, script: scriptOf(root, 'next'), args: ['build'], environment, onLine: say });
  await placePages(folder, recalled);
  await rememberPages(memory, inputs, { site: folder, notes: await readFile(notes, 'utf8'), recalled });
  say(`${recalled.size} as before`);
}
