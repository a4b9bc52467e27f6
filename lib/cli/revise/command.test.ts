import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvHash } from '../../catalog/parse-csv';
import { keepCommand } from '../keep/command';
import type { RevisedValue } from '../../check/revised-values';
import { reviseCommand, type Outcome } from './command';
import { withCorrections, withSuperseded } from './write-traces';

const base = path.resolve(import.meta.dirname, '../../check/testdata/base');
const log = 'content/corrections.yml';
let root = '';

const context = { cwd: '', today: async () => '2024-06-01' };
const revise = (...args: string[]): Promise<Outcome> => reviseCommand(args, { ...context, cwd: root });
const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');
async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await read(file);
  expect(text).toContain(from);
  await writeFile(path.join(root, file), text.replaceAll(from, to));
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-revise-'));
  await cp(base, root, { recursive: true });
  await keepCommand([], { ...context, cwd: root });
});

afterAll(() => rm(root, { recursive: true }));

describe('superseded values', () => {
  const values: RevisedValue[] = [
    { entity: 'Arvenia', period: { kind: 'year', year: 2019 }, was: '20.50', status: 'estimated', is: '20.4' },
  ];
  const revision = { on: '2024-06-01', reason: 'It was revised.', severity: 'update' } as const;
  const write = (yaml: string): string =>
    withSuperseded(yaml, { multiplier: 'one', locator: 'Table 4' }, { values, scale: 'one', source: 'a/b' }, revision);
  const entry = (pad: string): string =>
    [
      '- entity: Arvenia',
      '  period: "2019"',
      '  value: "20.50"',
      '  status: estimated',
      '  until: 2024-06-01',
      '  source: a/b',
      '  locator: Table 4',
      '  reason: It was revised.',
    ]
      .map((line) => `${pad}${line}\n`)
      .join('');

  it('are added to the existing list, or as a new list at the end of the file, and nothing else changes', () => {
    expect(write('title: Oats # as weighed\nlocator: Table 4\n')).toBe(
      `title: Oats # as weighed\nlocator: Table 4\nsuperseded:\n${entry('  ')}`,
    );
    const list = 'superseded:\n    - { entity: Bellmark,   period: 2019 } # old\n';
    expect(write(`${list}locator:   Table 4\n`)).toBe(`${list}${entry('    ')}locator:   Table 4\n`);
  });

  it('are converted to the series’ multiplier', () => {
    const text = withSuperseded(
      '',
      { multiplier: 'thousand', locator: 'Table 4' },
      { values, scale: 'million', source: 'a/b' },
      revision,
    );
    expect(text).toContain('value: "20500"');
  });
});

describe('generated corrections', () => {
  const formattedWas = (was: string): unknown => {
    const text = withCorrections('', [{ of: 'articles', id: 'more-oats', was, is: null }], {
      on: '2024-06-01',
      reason: 'It was revised.',
      severity: 'update',
    });
    return z.record(z.string(), z.object({ was: z.string() })).parse(parse(text))['more-oats-2024-06-01']?.was;
  };

  it.each([
    ['Oats gain', 'It said “Oats gain”.'],
    ['It breaks.', 'It said “It breaks.”'],
    ['Do oats gain?', 'It said “Do oats gain?”'],
    ['The “Oat” plan', 'It said “The ‘Oat’ plan”.'],
    ['The "Oat".', 'It said “The ‘Oat’.”'],
    ['The “plan of ‘Oats’ that isn’t” it', 'It said “The ‘plan of “Oats” that isn’t’ it”.'],
  ])('quote %s with only one full stop, and with alternating quotation marks', (was, words) => {
    expect(formattedWas(was)).toBe(words);
  });
});

describe.sequential('npm run revise', () => {
  it('writes nothing if nothing changed', async () => {
    expect(await revise('--reason', 'None.')).toEqual({ code: 0, output: 'Nothing to write.' });
  });

  it('adds an entry to the log for each changed number or text, and leaves existing entries unchanged', async () => {
    await writeFile(
      path.join(root, log),
      "# Newest last.\nearlier:\n  date: '2024-03-01'\n  severity: correction\n  was: We wrote one.\n  now: It says two.\n  why: A row was misread.\n  of: { articles: [more-oats] }\n",
    );
    const before = await read(log);
    await edit('content/statistics/oats.yml', "value: '12.50'", "value: '13.50'");
    await edit('content/figures/oats/bars.yml', 'title: Oats are a large', 'title: Oats are “no” large');
    const { code, output } = await revise('--reason', 'The table was read again.', '--severity', 'correction');
    expect(output).toContain(`Wrote ${log}.`);
    const after = await read(log);
    expect(after.startsWith(before)).toBe(true);
    expect(after).toContain('oats-exports-2024-06-01:');
    expect(after).toContain('was: "It said “Exports of oats, 2022: €12.50 million”."');
    expect(after).toContain('now: It says “Oats are ‘no’ large part of the harvest”.');
    // The command reports that the old versions of the figure and the number are not archived yet.
    expect(output).toContain('npm run keep');
    expect(code).toBe(1);
    expect(output).not.toContain('revision/silent');
  });

  it('records a removed value as a correction to its series', async () => {
    const csv = 'content/series/fjord-office/oats.csv';
    await edit(csv, 'Bellmark,2020,31.5,reported,', 'Bellmark,2020,,missing,Withdrawn');
    await edit(
      'content/series/fjord-office/oats.yml',
      /sha256: .*/.exec(await read('content/series/fjord-office/oats.yml'))?.[0] ?? '',
      `sha256: ${csvHash(await read(csv))}`,
    );
    const { output } = await revise('--reason', 'The table was read again.');
    expect(output).toContain(`Wrote ${log}.`);
    expect(output).not.toContain('revision/silent');
    expect(await read(log)).toContain('It said “Bellmark 2020: 31.5”.');
  });

  it.each([
    [[], 'Give readers a reason'],
    [['--reason', 'x', '--severity', 'updat'], 'Did you mean "update"'],
    [['--reason', 'x', '--date', 'soon'], '--date soon:'],
    [['--nonsense'], "Unknown option '--nonsense'"],
  ])('rejects the arguments %j', async (args, words) => {
    expect(await revise(...args)).toEqual({ code: 2, output: expect.stringContaining(words) });
  });
});
