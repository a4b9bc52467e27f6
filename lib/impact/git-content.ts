import { isContent, type ContentFile } from '../catalog/read-content';
import { UsageError } from '../system/usage-error';
import { git } from '../system/git';

/** A git revision: its name, and the hash of its commit. */
export interface Revision {
  readonly name: string;
  readonly hash: string;
}

/**
 * Finds the commit to which a revision refers.
 *
 * @throws UsageError if the folder is not in a git repository, or the revision does not exist
 */
export async function findRevision(root: string, name: string): Promise<Revision> {
  const inside = await git(root, ['rev-parse', '--is-inside-work-tree']);
  if (inside.code !== 0) {
    throw new UsageError(
      `${root} is not in a git repository. This command needs one, because it reads the previous content from a commit.`,
    );
  }
  const found = name.startsWith('-') ? null : await git(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  if (found === null || found.code !== 0) {
    throw new UsageError(
      `git has no revision "${name}". Name a commit, a branch or a tag: --base main, --base HEAD~1.`,
    );
  }
  return { name, hash: found.output.toString().trim() };
}

/** Returns the last commit, or null if the folder is not in a git repository or nothing has been committed. */
export async function lastCommit(root: string): Promise<Revision | null> {
  const { code, output } = await git(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return code === 0 ? { name: 'HEAD', hash: output.toString().trim() } : null;
}

/** Reads the content files of a commit directly from the git repository, without using the working tree. */
export async function readContentAt(root: string, { hash }: Revision): Promise<ContentFile[]> {
  const listing = await gitOrThrow(root, ['ls-tree', '-r', '-z', hash, '--', 'content/']);
  const entries = listing
    .toString()
    .split('\0')
    .flatMap((line) => {
      const match = /^(?<mode>\d+) blob (?<object>[0-9a-f]+)\t(?<path>.+)$/s.exec(line);
      const { mode = '', object = '', path = '' } = match?.groups ?? {};
      return match === null || !isContent(path) ? [] : [{ link: mode === '120000', object, path }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (entries.length === 0) return [];
  const blobs = parseBatch(
    await gitOrThrow(root, ['cat-file', '--batch'], entries.map(({ object }) => `${object}\n`).join('')),
  );
  return entries.map(({ path, link }, index): ContentFile => {
    if (link) return { path, bytes: new Uint8Array(), text: '', link: true };
    const bytes = blobs[index] ?? Buffer.alloc(0);
    return { path, bytes, text: new TextDecoder().decode(bytes) };
  });
}

/**
 * Finds the files in a folder that have changed since the last commit, and returns their text in that commit, by path. Leaves out files
 * that have been added or deleted since. Returns an empty map if there is no commit.
 */
export async function committedTexts(root: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const listed = ['diff', '--name-only', '-z', '--relative', '--no-renames', '--diff-filter=M', 'HEAD', '--', folder];
  const { code, output } = await git(root, listed);
  const paths = output.toString().split('\0').filter(Boolean);
  if (code !== 0 || paths.length === 0) return new Map();
  const names = paths.map((path) => `HEAD:./${path}\n`).join('');
  const blobs = parseBatch(await gitOrThrow(root, ['cat-file', '--batch'], names));
  return new Map(paths.map((path, index) => [path, new TextDecoder().decode(blobs[index])]));
}

/**
 * Parses the output of `git cat-file --batch`. For each object, the output has a line with its hash, type and size, then its bytes and a
 * line break.
 */
function parseBatch(output: Buffer): Buffer[] {
  const blobs: Buffer[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const size = Number(output.subarray(at, end).toString().split(' ')[2]);
    if (!Number.isInteger(size))
      throw new Error('git lists a file in the commit, but does not have the file’s content.');
    blobs.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return blobs;
}

async function gitOrThrow(root: string, args: readonly string[], input = ''): Promise<Buffer> {
  const { code, output, errors } = await git(root, args, input);
  if (code !== 0) throw new Error(`git ${args.join(' ')} failed: ${errors}`);
  return output;
}
