import type { Measurement } from './measurement';

/** The targets, in milliseconds: the processor time for linking, per article, and the time from an edit to the result. */
const targets = { linkForArticle: 1, editAt1000: 200 };

interface Row {
  readonly name: string;
  readonly cell: (one: Measurement) => string;
}

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : String(Math.round(value)));
const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)}`;
const cold = ({ start, read, parse, link }: Measurement, of: 'wall' | 'cpu'): number =>
  [start, read, parse, link].reduce((sum, taken) => sum + taken[of], 0);

const stages = ['start', 'read', 'parse', 'link'] as const;
const stageNames = {
  start: 'start of the process',
  read: 'reading',
  parse: 'parsing',
  link: 'linking and rules',
} as const;

const rows: readonly Row[] = [
  { name: 'files', cell: ({ files }) => String(files) },
  { name: 'content, MiB', cell: ({ bytes }) => (bytes / 2 ** 20).toFixed(1) },
  { name: 'cold check, ms', cell: (one) => ms(cold(one, 'wall')) },
  ...stages.map((stage) => ({ name: `  ${stageNames[stage]}, ms`, cell: (one: Measurement) => ms(one[stage].wall) })),
  { name: 'cold check, ms of CPU', cell: (one) => ms(cold(one, 'cpu')) },
  ...stages.map((stage) => ({
    name: `  ${stageNames[stage]}, ms of CPU`,
    cell: (one: Measurement) => ms(one[stage].cpu),
  })),
  { name: 'per article: parsing, ms of CPU', cell: ({ parse, articles }) => ms(parse.cpu / articles) },
  { name: 'per article: linking and rules, ms of CPU', cell: ({ link, articles }) => ms(link.cpu / articles) },
  { name: 'peak memory, MiB', cell: ({ peak }) => mebibytes(peak) },
  { name: 'per article: memory, KiB', cell: ({ peak, articles }) => String(Math.round(peak / articles / 1024)) },
  { name: 'second check in the process, ms', cell: ({ warm }) => ms(warm.wall) },
];

/**
 * Formats the measurements as a table with a column for each newsroom size, followed by the growth of the cost per article and a comparison
 * with the targets.
 */
export function table(measurements: readonly Measurement[]): string {
  const edits = measurements[0]?.edits.map(({ what }) => what) ?? [];
  const lines = [
    ['articles', ...measurements.map(({ articles }) => String(articles))],
    ...rows.map(({ name, cell }) => [name, ...measurements.map(cell)]),
    ...edits.map((what) => [
      `response to an edit of ${what}, ms: median (worst; median CPU time)`,
      ...measurements.map((one) => editCell(one, what)),
    ]),
  ];
  return [...aligned(lines), '', ...growth(measurements), ...measurements.flatMap(verdicts)].join('\n');
}

function editCell({ edits }: Measurement, what: string): string {
  const edit = edits.find((candidate) => candidate.what === what);
  return edit === undefined ? '' : `${ms(edit.median)} (${ms(edit.worst)}; ${ms(edit.cpu)})`;
}

function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

/** Describes how the cost per article grows from one newsroom size to the next. If the total cost grows linearly, every factor is 1. */
function growth(measurements: readonly Measurement[]): string[] {
  return measurements.slice(1).map((large, index) => {
    const small = measurements[index] ?? large;
    const ratio = (stage: (typeof stages)[number]): string =>
      (large[stage].cpu / large.articles / (small[stage].cpu / small.articles)).toFixed(2);
    return `From ${small.articles} to ${large.articles} articles, the CPU time per article changes by a factor of ${ratio('read')} for reading, ${ratio('parse')} for parsing and ${ratio('link')} for linking.`;
  });
}

function verdicts({ articles, link, edits }: Measurement): string[] {
  const perArticle = link.cpu / articles;
  const slowest = [...edits].sort((a, b) => b.median - a.median)[0];
  const linked = `At ${articles} articles, linking and rules take ${ms(perArticle)} ms of CPU per article, ${met(perArticle, targets.linkForArticle)}`;
  if (articles !== 1000 || slowest === undefined) return [linked];
  const answer = `${ms(slowest.median)} ms (${ms(slowest.cpu)} ms of CPU)`;
  return [
    linked,
    `At 1000 articles, the response to an edit takes ${answer}, ${met(slowest.median, targets.editAt1000)}`,
  ];
}

function met(value: number, target: number): string {
  return value < target ? `within the target of ${target}.` : `beyond the target of ${target}.`;
}
