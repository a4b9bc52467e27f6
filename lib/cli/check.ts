import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../catalog/read-content';
import { applyFixes, checkNewsroom } from '../check/check-newsroom';
import { textReport } from '../problems/text-report';
import { counted } from './counted';

/**
 * `npm run check [-- --fix] [-- --root DIR]`: reports every problem of the content in one run.
 * Exit code 0: nothing is wrong; 1: there are problems; 2: the command was called wrongly.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { fix: { type: 'boolean', default: false }, root: { type: 'string', default: process.cwd() } },
  });
  let files = await readContent(values.root);
  let checked = checkNewsroom(files);
  if (!checked.ok && values.fix && checked.fixes.length > 0) {
    const fixed = applyFixes(files, checked.fixes);
    await Promise.all([...fixed].map(([path, text]) => writeFile(join(values.root, path), text)));
    console.log(`Mended ${checked.fixes.length} in ${[...fixed.keys()].join(', ')}.`);
    files = await readContent(values.root);
    checked = checkNewsroom(files);
  }
  if (checked.ok) {
    const { articles, factChecks, figures, statistics, sources, series } = checked.catalog;
    const counts = [
      counted(articles.size, 'article'),
      counted(factChecks.size, 'fact-check'),
      counted(figures.size, 'figure'),
      counted(statistics.size, 'statistic'),
      counted(series.size, 'series', 'series'),
      counted(sources.size, 'source'),
    ];
    console.log(`All good: ${counts.join(', ')}.`);
    return 0;
  }
  console.error(textReport(checked.problems, new Map(files.map(({ path, text }) => [path, text]))));
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
