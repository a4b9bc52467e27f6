import { describe, expect, it, vi } from 'vitest';
import type { ContentFile } from '../../catalog/read-content';
import { baseNewsroom, contentFile } from '../../check/testdata/newsroom';
import { jsonReport } from '../../problems/json-report';
import type { Question } from '../../problems/problem';
import { createIncrementalCheck } from '../../check/incremental-check';
import { runReport } from './run-report';
import { watchCheck, type CheckRun } from './watched-check';

const article = 'content/articles/more-oats.mdx';

/** Watches a newsroom in memory. Returns the reports so far, and functions that change the newsroom's files. */
async function watched({ unreadable = 0, date = null }: { unreadable?: number; date?: string | null } = {}) {
  const asked: Question[] = [];
  const ask = vi.fn(() => Promise.resolve([...asked]));
  const files = new Map((await baseNewsroom()).map((file) => [file.path, file]));
  const original = files.get(article)?.text ?? '';
  const runs: CheckRun[] = [];
  const closed = vi.fn(() => Promise.resolve());
  const onFiles: ((file: string) => void)[] = [];
  let failures = unreadable;
  let clock = 0;
  const watch = await watchCheck({
    watch: (onFile) => {
      onFiles.push(onFile);
      return { ready: Promise.resolve(), close: closed };
    },
    readAll: () => Promise.resolve([...files.values()]),
    readNow: (file): Promise<ContentFile | null> => {
      failures -= 1;
      return failures >= 0 ? Promise.reject(new Error('EACCES')) : Promise.resolve(files.get(file) ?? null);
    },
    recheck: createIncrementalCheck({ date }),
    ask,
    notify: (run) => runs.push(run),
    now: () => (clock += 7),
  });
  const touch = (file: string): void => onFiles.forEach((onFile) => onFile(file));
  return {
    runs,
    asked,
    ask,
    closed,
    close: watch.close,
    original,
    write: (file: string, text: string): void => {
      files.set(file, contentFile(file, text));
      touch(file);
    },
    remove: (file: string): void => {
      files.delete(file);
      touch(file);
    },
    ran: (count: number) => vi.waitFor(() => expect(runs).toHaveLength(count), { timeout: 20_000 }),
  };
}

const worded = (run: CheckRun | undefined, format: 'text' | 'json' | 'github' = 'text') => {
  if (run === undefined) throw new Error('There is no report.');
  return runReport(run, { format, summary: false });
};

describe('watchCheck', () => {
  it('reports at the start, and after a file becomes invalid, is fixed or is removed', async () => {
    const { runs, ran, write, remove, original } = await watched();
    expect(worded(runs[0]).report).toMatch(/^All good/);
    expect(worded(runs[0]).note).toBe('Read: 11 files, in 7 ms. Watching content/; press Ctrl-C to stop.');

    write(article, original.replace('20.5%', '21%'));
    await ran(2);
    expect(worded(runs[1]).report).toContain(`error[stat/text] ${article}:`);
    expect(worded(runs[1]).note).toBe(`Read: ${article}, in 7 ms.`);

    write(article, original);
    await ran(3);
    expect(worded(runs[2]).report).toMatch(/^All good/);

    remove('content/people.yml');
    await ran(4);
    expect(worded(runs[3]).report).toContain('error[reference/unknown]');
  });

  it('prints each JSON report on one line', async () => {
    const { runs, ran, write, original } = await watched();
    write(article, original.replace('20.5%', '21%'));
    await ran(2);
    const { report } = worded(runs[1], 'json');
    expect(report?.split('\n')).toHaveLength(1);
    expect(jsonReport.parse(JSON.parse(report ?? '')).problems.map(({ rule }) => rule)).toEqual(['stat/text']);
    expect(worded(runs[1], 'github').report).toContain('::error ');
  });

  it('ignores a file that is saved unchanged', async () => {
    const { runs, ran, write, original } = await watched();
    write(article, original);
    await new Promise((resolve) => setTimeout(resolve, 200));
    write('content/articles/other.txt', 'x');
    await ran(2);
    expect(runs.map((run) => run.kind === 'answered' && run.recheck.parsed)).toEqual([
      expect.any(Array),
      ['content/articles/other.txt'],
    ]);
  });

  it('continues if a file cannot be read, and reads it again after the next change', async () => {
    const { runs, ran, write, original } = await watched({ unreadable: 1 });
    write(article, original.replace('20.5%', '21%'));
    await ran(2);
    expect(worded(runs[1])).toEqual({ report: null, note: expect.stringContaining('EACCES') });
    write('content/articles/other.txt', 'x');
    await ran(3);
    expect(worded(runs[2]).report).toContain('stat/text');
    expect(worded(runs[2]).report).toContain('other.txt');
  });

  it('reports due reviews if a date is given, and stops watching when closed', async () => {
    const { runs, close, closed } = await watched({ date: '2099-01-01' });
    expect(worded(runs[0]).report).toContain('fact-check/review-due');
    await close();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('asks about data at the start, after a series changes, and after each change while a question is open', async () => {
    const { runs, ran, write, asked, ask, original } = await watched();
    expect(ask).toHaveBeenCalledTimes(1);
    write(article, `${original}\nMore.\n`);
    await ran(2);
    expect(ask).toHaveBeenCalledTimes(1);
    const csv = 'content/series/fjord-office/oats.csv';
    asked.push({ file: csv, position: { line: 2, column: 1 }, length: 1, message: 'Is it right?' });
    const data = (await baseNewsroom()).find((file) => file.path === csv)?.text ?? '';
    write(csv, data.replace('20.5', '205'));
    await ran(3);
    expect(worded(runs[2]).report).toContain('question content/series/fjord-office/oats.csv:2:1');
    asked.pop();
    write(article, original);
    await ran(4);
    expect(ask).toHaveBeenCalledTimes(3);
    expect(worded(runs[3]).report).not.toContain('question ');
  });
});
