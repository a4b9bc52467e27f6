import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentsToCompile, documentToCompile, writeDocumentsToCompile } from './documents-to-compile';

const roots: string[] = [];
afterEach(() => Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true }))));

const document = (last: string, body = '\nText.\n'): string => `---\nkicker: Trade\n${last}\n---\n${body}`;

/** Returns the front matter that a YAML parser reads from a document prepared for contentlayer. */
function fieldsOf(text: string | null): unknown {
  const [, yaml = ''] = /^---\n(.*)\n---\n/s.exec(text ?? '') ?? [];
  return parse(yaml);
}

describe('documentToCompile', () => {
  it.each([
    ["title: 'The workers'''", "The workers'"],
    ['title: "The workers\'\'"', "The workers''"],
    ["title: ''''", "'"],
    ['title: { a: [b] }', { a: ['b'] }],
    ['title: |\n  one\n  two', 'one\ntwo\n'],
    ['title: false', 'false'],
  ])('keeps the fields of %j, with either kind of line ending', (last, title) => {
    for (const text of [document(last), document(last).replaceAll('\n', '\r\n')])
      expect(fieldsOf(documentToCompile('a.mdx', text))).toEqual({ kicker: 'Trade', title });
  });

  it('adds a blank line, so that contentlayer does not run code in a body that starts like front matter', () => {
    const body = '---js\nglobalThis.owned = 1\n---\nText.\n';
    for (const text of [document('a: b', body), document('a: b', body).replaceAll('\n', '\r\n')])
      expect(documentToCompile('a.mdx', text)).toBe(`---\n{"kicker":"Trade","a":"b"}\n---\n\n${body}`);
  });

  it('returns null while the front matter is unreadable', () => {
    expect(documentToCompile('a.mdx', 'Text.')).toBeNull();
    expect(documentToCompile('a.mdx', document('title: "open'))).toBeNull();
  });
});

describe('writeDocumentsToCompile', () => {
  async function newsroom(): Promise<string> {
    const root = await mkdtemp(path.join(tmpdir(), 'documents-to-compile-'));
    roots.push(root);
    await cp(path.join(import.meta.dirname, '../check/testdata/base'), root, { recursive: true });
    return root;
  }
  const article = 'articles/more-oats.mdx';

  it('writes only changed documents, and deletes removed ones', async () => {
    const root = await newsroom();
    await writeDocumentsToCompile(root);
    const written = path.join(root, documentsToCompile, article);
    await utimes(written, 1, 1);
    await writeDocumentsToCompile(root);
    expect((await stat(written)).mtimeMs).toBe(1000);
    const source = path.join(root, 'content', article);
    await writeFile(source, `${await readFile(source, 'utf8')}\nMore.\n`);
    await writeDocumentsToCompile(root);
    expect(await readFile(written, 'utf8')).toMatch(/\n\nMore\.\n$/);
    await rm(source);
    await writeDocumentsToCompile(root);
    expect(existsSync(written)).toBe(false);
  });

  it('keeps the last readable version of an unreadable document', async () => {
    const root = await newsroom();
    await writeDocumentsToCompile(root);
    const written = path.join(root, documentsToCompile, article);
    const before = await readFile(written, 'utf8');
    await writeFile(path.join(root, 'content', article), '---\ntitle: "open\n---\n');
    await writeDocumentsToCompile(root);
    expect(await readFile(written, 'utf8')).toBe(before);
  });
});
