import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { newsroomOf } from '../bench/newsroom';
import { counted } from '../domain/counted';
import { answerCall, readArguments } from './arguments';
import { budgetTable, overBudget } from '../releases/budgets/budget-table';
import { buildTable, type BuildMeasurement } from '../bench/measure/build-table';
import { measureBuild } from '../bench/measure/measure-build';
import { measureDev } from '../bench/measure/measure-dev';
import { measureEmbeds } from '../bench/measure/measure-embeds';
import { measureLoad } from '../bench/measure/load';
import { measurePages } from '../bench/measure/measure-pages';
import { measurement, type Measurement } from '../bench/measure/measurement';
import { table } from '../bench/measure/table';
import { weighPages } from '../releases/budgets/weigh-pages';
import { writeNewsroom } from '../bench/measure/write-newsroom';

const usage = `Usage: npm run bench -- [--articles 100,1000 | --builds 100,1000 | --dev 100] [--seed 1]
       npm run bench -- --budgets | --pages | --embeds | --load

Prints measurements. Times vary between machines and between runs, so no time makes the command fail. Without options, it
generates newsrooms of 100 and 1,000 articles and measures how long it takes to check each.

  --articles N,N   time to check newsrooms with N articles
  --builds N,N     time to build sites with N articles, from scratch and after one change, and the size of an article
  --dev N          time until a saved change appears in dev, with N articles
  --seed N         the seed for generating newsrooms; the default is 1
  --budgets        sizes of the pages in out/ and their budgets
  --pages          largest contentful paint of an article on a slow phone, and of the same content as hand-written HTML
  --embeds         size of ten embeds, and when they appear on a slow phone
  --load           load test of the built site in nginx
  --help           prints this text

Exit code 0: measured; 1: a check failed, or a page exceeds its budget; 2: invalid arguments.`;

/** `npm run bench`; see `--help`. */
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
    console.error(`Write positive whole numbers: npm run bench -- --articles 100,1000 --seed 1\n\n${usage}`);
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

/** @returns the exit code: 1 if a page exceeds its budget */
async function printBudgets(site: string): Promise<number> {
  const articles = await weighPages(site, 'articles');
  const embeds = await weighPages(site, 'embed');
  console.log(`Bytes on the wire:\n\n${budgetTable([...articles, ...embeds])}\n`);
  const over = [...overBudget('article', articles), ...overBudget('embed', embeds)];
  console.log(over.length === 0 ? 'All pages are within their budgets.' : `Over budget:\n${over.join('\n')}`);
  return over.length === 0 ? 0 : 1;
}

async function measure(articles: number, seed: number): Promise<Measurement> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plumbline-bench-'));
  try {
    await writeNewsroom(folder, newsroomOf(articles, seed));
    const script = path.join(import.meta.dirname, '../bench/measure/measure-check.ts');
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
