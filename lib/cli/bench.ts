import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { newsroomOf } from '../bench/newsroom';
import { counted } from '../domain/counted';
import { answerCall, readArguments } from './arguments';
import { budgetTable, overBudget } from './bench/budget-table';
import { buildTable, type BuildMeasurement } from './bench/build-table';
import { measureBuild } from './bench/measure-build';
import { measureDev } from './bench/measure-dev';
import { measureEmbeds } from './bench/measure-embeds';
import { measureLoad } from './bench/load';
import { measurePages } from './bench/measure-pages';
import { measurement, type Measurement } from './bench/measurement';
import { table } from './bench/table';
import { weighPages } from './bench/weigh-pages';
import { writeNewsroom } from './bench/write-newsroom';

const usage = `Usage: npm run bench -- [--articles 100,1000 | --builds 100,1000 | --dev 100] [--seed 1]
       npm run bench -- --budgets | --pages | --embeds | --load

Measures, and judges nothing but the budgets: the figures are those of this machine at this moment. Without options it invents
newsrooms of 100 and 1,000 articles and checks each in a process of its own.

  --articles N,N   how long the check of so many articles takes
  --builds N,N     how long their whole sites take to build, from nothing and after one change, and what an article weighs
  --dev N          how long an editor of so many waits for what is saved
  --seed N         invents other newsrooms
  --budgets        what the pages in out/ weigh, beside their budgets
  --pages          when an article is seen on a slow phone, beside the same content written by hand
  --embeds         what ten embeds weigh, and when they show on a slow phone
  --load           the built site under load, in nginx
  --help           this text

Exit code 0: measured; 1: a check failed, or a page is over its budget; 2: called wrongly.`;

/** `npm run bench`; `--help` says the rest. */
async function main(): Promise<number> {
  const options = {
    articles: { type: 'string', default: '100,1000' },
    seed: { type: 'string', default: '1' },
    budgets: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    embeds: { type: 'boolean', default: false },
    load: { type: 'boolean', default: false },
    builds: { type: 'string' },
    dev: { type: 'string' },
  } as const;
  const read = readArguments(process.argv.slice(2), options, usage);
  if (read.kind !== 'read') return answerCall(read, usage);
  const { values } = read;
  if (values.budgets) return printBudgets('out');
  if (values.pages) {
    console.log(await measurePages('out', await readFile('.plumbline/figures.css', 'utf8')));
    return 0;
  }
  if (values.embeds) {
    console.log(await measureEmbeds('out'));
    return 0;
  }
  if (values.load) {
    console.log(await measureLoad(process.cwd()));
    return 0;
  }
  const sizes = (values.builds ?? values.dev ?? values.articles).split(',').map(Number);
  const seed = Number(values.seed);
  if (![...sizes, seed].every((number) => Number.isSafeInteger(number) && number > 0)) {
    console.error(`Write whole numbers: npm run bench -- --articles 100,1000 --seed 1\n\n${usage}`);
    return 2;
  }
  if (values.builds !== undefined) {
    const built: BuildMeasurement[] = [];
    for (const articles of sizes) {
      console.error(`Building ${counted(articles, 'article')} …`);
      built.push(await measureBuild(articles, seed));
    }
    console.log(`${machine()}\n\n${buildTable(built)}`);
    return 0;
  }
  if (values.dev !== undefined) {
    for (const articles of sizes) console.log(await measureDev(articles, seed));
    return 0;
  }
  const measurements: Measurement[] = [];
  for (const articles of sizes) {
    console.error(`Measuring ${counted(articles, 'article')} …`);
    measurements.push(await measure(articles, seed));
  }
  console.log(`${machine()}\n\n${table(measurements)}`);
  return 0;
}

function machine(): string {
  return `Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})`;
}

/** @returns 1 where a page is over its budget */
async function printBudgets(site: string): Promise<number> {
  const articles = await weighPages(site, 'articles');
  const embeds = await weighPages(site, 'embed');
  console.log(`Bytes as they are sent:\n\n${budgetTable([...articles, ...embeds])}\n`);
  const over = [...overBudget('article', articles), ...overBudget('embed', embeds)];
  console.log(over.length === 0 ? 'All within their budgets.' : `Over budget:\n${over.join('\n')}`);
  return over.length === 0 ? 0 : 1;
}

async function measure(articles: number, seed: number): Promise<Measurement> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plumbline-bench-'));
  try {
    await writeNewsroom(folder, newsroomOf(articles, seed));
    const script = path.join(import.meta.dirname, 'bench/measure-check.ts');
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ['--import', 'tsx', script, folder, String(articles)]);
    return measurement.parse(JSON.parse(stdout));
  } finally {
    await rm(folder, { recursive: true });
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
