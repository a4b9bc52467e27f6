import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../catalog/read-content';
import { checkNewsroom, type Checked } from '../../check/check-newsroom';
import { textReport } from '../../problems/text-report';
import { newsroomOf } from '../newsroom';
import { writeNewsroom } from './write-newsroom';

const folders: string[] = [];

afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

async function written(articles: number, seed: number) {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-'));
  folders.push(folder);
  await writeNewsroom(folder, newsroomOf(articles, seed));
  return readContent(folder);
}

/**
 * The results of checking two newsrooms, computed once: `small` has ten explainers and is read from disk; in `large`, several topics share
 * a noun.
 */
let small: Checked;
let large: Checked;
beforeAll(async () => {
  small = checkNewsroom(await written(10, 1));
  large = checkNewsroom(newsroomOf(72, 1));
});

describe('a generated newsroom', () => {
  it('has no problems', () => {
    expect(small.ok ? '' : textReport(small.problems, new Map())).toBe('');
  });

  it('has no problems if several topics share a noun', () => {
    expect(large.ok ? '' : textReport(large.problems, new Map())).toBe('');
  });

  it('has articles of realistic length with a realistic number of components', () => {
    if (!small.ok) throw new Error('The newsroom has problems.');
    const bodies = [...small.catalog.articles.values()].map(({ body }) => body);
    expect(bodies).toHaveLength(10);
    for (const { wordCount, uses } of bodies) {
      expect(wordCount).toBeGreaterThan(750);
      expect(wordCount).toBeLessThan(1050);
      const count = (word: string) => uses.filter((use) => use.word === word).length;
      expect([count('Stat'), count('Figure')]).toEqual([12, 2]);
      expect([1, 2]).toContain(count('FactCheck'));
    }
  });

  it('has several kinds of statistics, figures and verdicts', () => {
    if (!large.ok) throw new Error('The newsroom has problems.');
    const { statistics, figures, factChecks } = large.catalog;
    const kinds = <Value>(map: ReadonlyMap<unknown, Value>, kind: (value: Value) => string) => [
      ...new Set([...map.values()].map(kind)),
    ];
    expect(kinds(statistics, ({ kind }) => kind).sort()).toEqual(['derived', 'observed', 'published']);
    expect(kinds(figures, ({ kind }) => kind).sort()).toEqual(['area', 'bar', 'line']);
    expect(kinds(factChecks, ({ verdict }) => verdict).length).toBeGreaterThan(2);
  });

  it('is the same for the same seed, and different for a different seed', async () => {
    const bytes = async (seed: number) =>
      (await written(10, seed)).map(({ path: name, text }) => `${name}\n${text}`).join('\n');
    expect(await bytes(1)).toBe(await bytes(1));
    expect(await bytes(2)).not.toBe(await bytes(1));
  });
});
