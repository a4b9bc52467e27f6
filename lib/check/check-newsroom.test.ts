import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent, type ContentFile } from '../catalog/read-content';
import { rules } from '../problems/rules';
import { textReport } from '../problems/text-report';
import { applyFixes, checkNewsroom, type Checked } from './check-newsroom';

const testdata = path.join(import.meta.dirname, 'testdata');
const newsrooms = path.join(testdata, 'newsrooms');
const cases = readdirSync(newsrooms).sort();

/** Goldens are rewritten by hand and read before they are committed; never where nobody looks. */
const updates = process.env['UPDATE_GOLDENS'] === '1';
if (updates && process.env['CI'] !== undefined && process.env['CI'] !== 'false') {
  throw new Error('UPDATE_GOLDENS is refused in CI.');
}

/** The base newsroom with a case laid over it: its files replace the base's, `x.deleted` takes `x` away. */
async function newsroomOf(name: string): Promise<ContentFile[]> {
  const overlay = await readContent(path.join(newsrooms, name));
  const files = new Map((await readContent(path.join(testdata, 'base'))).map((file) => [file.path, file]));
  for (const file of overlay) {
    if (file.path.endsWith('.deleted')) files.delete(file.path.slice(0, -'.deleted'.length));
    else files.set(file.path, file);
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function reportOf(checked: Checked, files: readonly ContentFile[]): string {
  if (checked.ok) return 'All good.\n';
  return `${textReport(checked.problems, new Map(files.map(({ path: file, text }) => [file, text])))}\n`;
}

const goldenOf = (name: string): string => path.join(newsrooms, name, 'problems.txt');

describe('a newsroom with mistakes in it', () => {
  it.each(cases)('gets the report that is on file: %s', async (name) => {
    const files = await newsroomOf(name);
    const report = reportOf(checkNewsroom(files), files);
    if (updates) writeFileSync(goldenOf(name), report);
    expect(existsSync(goldenOf(name)), `No problems.txt. Run UPDATE_GOLDENS=1 and read what it says:\n${report}`).toBe(true);
    expect(report).toBe(readFileSync(goldenOf(name), 'utf8'));
  });

  it.each(cases)('is told of nothing twice: %s', async (name) => {
    const checked = checkNewsroom(await newsroomOf(name));
    const places = checked.ok ? [] : checked.problems.map(({ file, position, message }) => `${file}:${position.line}:${position.column} ${message}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it('breaks every rule in some case', () => {
    const goldens = cases.map((name) => readFileSync(goldenOf(name), 'utf8')).join('\n');
    expect(Object.keys(rules).filter((rule) => !goldens.includes(`error[${rule}]`))).toEqual([]);
  });
});
