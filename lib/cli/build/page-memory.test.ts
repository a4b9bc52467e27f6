import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placePages, recallPages, rememberPages, type Recalled } from './page-memory';

let root = '';
const at = (name: string): string => path.join(root, name);
async function write(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(at(name)), { recursive: true });
  await writeFile(at(name), text);
}

const notes = ['a', 'b']
  .flatMap((name) => [
    { rendering: name, kind: 'page', name: `/${name}/` },
    { rendering: name, kind: 'file', name: `${name}.json` },
    { rendering: name, kind: 'file', name: 'both.json' },
  ])
  .map((note) => `${JSON.stringify(note)}\n`)
  .join('');
let files = new Map<string, string>();
const remember = (made = notes, recalled: Recalled = new Map()): Promise<void> =>
  rememberPages(at('memory'), { code: 'code', files }, { site: at('site'), notes: made, recalled });
const recall = (code = 'code'): Promise<Recalled> => recallPages(at('memory'), { code, files });
const recalledPages = async (): Promise<string[]> => [...(await recall()).keys()];

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'memory-'));
  for (const name of ['a', 'b']) {
    await write(`site/${name}/index.html`, `page ${name}`);
  }
  files = new Map(['a', 'b', 'both'].map((name) => [`${name}.json`, name]));
  await remember();
});
afterEach(() => rm(root, { recursive: true }));

describe('pages of an earlier build', () => {
  it('are recalled where everything that they were made from is the same', async () => {
    expect(await recall()).toEqual(new Map(['a', 'b'].map((name) => [`/${name}/`, `page ${name}`])));
  });

  it('are made again when a file of theirs has changed or is no more', async () => {
    files.set('a.json', 'changed');
    expect(await recalledPages()).toEqual(['/b/']);
    files.delete('b.json');
    expect(await recalledPages()).toEqual([]);
  });

  it('are made again, all of them, when the code or a file that all read has changed', async () => {
    expect((await recall('other code')).size).toBe(0);
    files.set('both.json', 'changed');
    expect((await recall()).size).toBe(0);
  });

  it('are made again when what is stored of them is not what was stored, or refers to files of the framework', async () => {
    const [first = ''] = await readdir(at('memory/documents'));
    const damaged = (await readFile(at(`memory/documents/${first}`), 'utf8')).slice(-1);
    await write(`memory/documents/${first}`, 'half a pa');
    expect(await recalledPages()).toEqual([damaged === 'a' ? '/b/' : '/a/']);
    for (const name of ['a', 'b']) await write(`site/${name}/index.html`, '<img src="/_next/static/media/x.png">');
    await remember();
    expect(await recalledPages()).toEqual([]);
  });

  it('are made again when they were made from something that came while pages were made', async () => {
    files.delete('b.json');
    await remember();
    files.set('b.json', 'b');
    expect(await recalledPages()).toEqual(['/a/']);
  });

  it('are none when nothing is remembered', async () => {
    await rm(at('memory'), { recursive: true });
    expect((await recall()).size).toBe(0);
  });
});

describe('what is remembered', () => {
  it('is what a build made, and what it need not make, and nothing else', async () => {
    files.set('a.json', 'changed');
    await write('site/a/index.html', 'another page a');
    const ofA = notes.split('\n').filter((line) => line.includes('"rendering":"a"'));
    await remember(ofA.join('\n'), await recall());
    expect(await recall()).toEqual(
      new Map([
        ['/a/', 'another page a'],
        ['/b/', 'page b'],
      ]),
    );
    await remember(ofA.join('\n'));
    expect(await recalledPages()).toEqual(['/a/']);
    expect(await readdir(at('memory/documents'))).toHaveLength(1);
  });
});

describe('recalled pages', () => {
  it('are put where a build did not make them', async () => {
    await rm(at('site/a'), { recursive: true });
    await placePages(at('site'), await recall());
    expect(await readFile(at('site/a/index.html'), 'utf8')).toBe('page a');
  });

  it('stop a build that made them all the same, and different: what they are made from is not all noted', async () => {
    await write('site/b/index.html', 'page b, from something else');
    await expect(placePages(at('site'), await recall())).rejects.toThrow(/^\/b\/ is another than in the build before/);
  });
});
