import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseContent } from '../../catalog/parse-content';
import { readContent, readFileAt, type ContentFile } from '../../catalog/read-content';
import { checkParsed } from '../../check/check-newsroom';
import { textReport } from '../../problems/text-report';
import { createIncrementalCheck, type Recheck } from '../../check/incremental-check';
import type { Measurement } from './measurement';
import { median, stopwatch, type Cost } from './stopwatch';

/** How many times to make each edit. The first rounds are slower, because much of the code runs for the first time. */
const rounds = 7;

/**
 * Measures the check of one newsroom, and prints the measurement as JSON. Runs in a separate process, so that its code is not warmed up
 * yet, and the memory of other work is not counted. Arguments: `measure-check.ts FOLDER ARTICLES`.
 */
async function main(root: string, articles: number): Promise<void> {
  const { user, system } = process.cpuUsage();
  const start = { wall: performance.now(), cpu: (user + system) / 1000 };
  const cold = await measureCold(root);
  const { files } = cold;
  const peak = process.resourceUsage().maxRSS * 1024;

  const recheck = createIncrementalCheck();
  const sinceWarm = stopwatch();
  expectGood(recheck({ written: files, removed: [] }), 'at first');
  const warm = sinceWarm();
  const edits = await measureEdits(root, files, recheck);

  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const result: Measurement = { articles, files: files.length, bytes, start, ...cold.stages, peak, warm, edits };
  console.log(JSON.stringify(result));
}

async function measureCold(root: string) {
  const sinceRead = stopwatch();
  const files = await readContent(root);
  const read = sinceRead();
  const sinceParse = stopwatch();
  const parsed = parseContent(files);
  const parse = sinceParse();
  const sinceLink = stopwatch();
  const checked = checkParsed(parsed, files);
  const link = sinceLink();
  expectGood({ checked }, 'when cold');
  return { files, stages: { read, parse, link } };
}

async function measureEdits(
  root: string,
  files: readonly ContentFile[],
  recheck: ReturnType<typeof createIncrementalCheck>,
) {
  const edits = [
    {
      what: 'an article',
      of: /^content\/articles\//,
      edit: (text: string, round: number) => `${text}\n${'More. '.repeat(round)}\n`,
    },
    {
      what: 'a fact-check',
      of: /^content\/fact-checks\//,
      edit: (text: string, round: number) => `${text}\n${'More. '.repeat(round)}\n`,
    },
    {
      what: 'a file of statistics',
      of: /^content\/statistics\//,
      edit: (text: string, round: number) => text.replace('name: ', `name: ${'More '.repeat(round)}`),
    },
    {
      what: 'people.yml',
      of: /^content\/people\.yml$/,
      edit: (text: string, round: number) => text.replace('name: ', `name: ${'More '.repeat(round)}`),
    },
  ];
  const results: Measurement['edits'] = [];
  for (const { what, of, edit } of edits) {
    const file = files.find((candidate) => of.test(candidate.path));
    if (file === undefined) throw new Error(`The newsroom has no file for this edit: ${what}.`);
    const times: Cost[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      await writeFile(path.join(root, file.path), edit(file.text, round));
      const since = stopwatch();
      const answer = recheck({ written: [await readFileAt(root, file.path, false)], removed: [] });
      times.push(since());
      expectGood(answer, `after an edit of ${file.path}`);
      if (answer.parsed.length !== 1) throw new Error(`Expected to parse one file; parsed ${answer.parsed.length}.`);
    }
    const wallTimes = times.map(({ wall }) => wall);
    results.push({
      what,
      median: median(wallTimes),
      worst: Math.max(...wallTimes),
      cpu: median(times.map(({ cpu }) => cpu)),
    });
  }
  return results;
}

function expectGood({ checked }: Pick<Recheck, 'checked'>, when: string): void {
  if (!checked.ok)
    throw new Error(`The newsroom has problems ${when}:\n${textReport(checked.problems.slice(0, 3), new Map())}`);
}

await main(process.argv[2] ?? '', Number(process.argv[3]));
