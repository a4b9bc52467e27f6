/** The cost of one build. */
export interface BuildCost {
  /** Wall-clock time in milliseconds. */
  readonly wall: number;
  /** Processor time of all the build's processes, in milliseconds. */
  readonly cpu: number;
  /** Peak memory of all the build's processes, in bytes; null if the system does not report it. */
  readonly memory: number | null;
  readonly steps: readonly { readonly step: string; readonly seconds: number }[];
}

/** The measurements for the site of one generated newsroom. */
export interface BuildMeasurement {
  readonly articles: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** A build without caches. */
  readonly cold: BuildCost;
  /** A build that uses the first build's caches, after a change to one article. */
  readonly again: BuildCost;
  /** A build after which nothing has changed. */
  readonly unchanged: BuildCost;
  /** The size of an article’s HTML with its styles, compressed with Brotli, in bytes. */
  readonly article: { readonly median: number; readonly most: number };
}

/**
 * The targets: processor time for one more article, and the time of a build if nothing has changed, in milliseconds; and the size of an
 * article in bytes.
 */
const targets = { cold: 450, again: 10, unchanged: 1_000, article: 9_800 };

interface Row {
  readonly name: string;
  readonly cell: (one: BuildMeasurement) => string;
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
const megabytes = (bytes: number | null): string => (bytes === null ? '–' : (bytes / 1e6).toFixed(0));

const rows: readonly Row[] = [
  { name: 'articles', cell: ({ articles }) => String(articles) },
  { name: 'pages', cell: ({ pages }) => String(pages) },
  { name: 'files', cell: ({ files }) => String(files) },
  { name: 'output, MB', cell: ({ bytes }) => megabytes(bytes) },
  { name: 'build without caches, s (CPU)', cell: ({ cold }) => `${seconds(cold.wall)} (${seconds(cold.cpu)})` },
  {
    name: 'build after one change, with caches, s (CPU)',
    cell: ({ again }) => `${seconds(again.wall)} (${seconds(again.cpu)})`,
  },
  {
    name: 'build if nothing has changed, s (CPU)',
    cell: ({ unchanged }) => `${seconds(unchanged.wall)} (${seconds(unchanged.cpu)})`,
  },
  { name: 'memory, MB', cell: ({ cold }) => megabytes(cold.memory) },
  { name: 'an article, bytes', cell: ({ article }) => `${article.median} (${article.most})` },
];

/**
 * Formats the measurements as a table with a column for each newsroom. Below it are the time of each build step, the processor time for
 * each additional article, and the size of the median article.
 */
export function buildTable(measurements: readonly BuildMeasurement[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const cells = (name: string, texts: readonly string[]): string =>
    [name.padEnd(width), ...texts.map((text) => text.padStart(16))].join('  ');
  return [
    ...rows.map(({ name, cell }) => cells(name, measurements.map(cell))),
    ...measurements.flatMap(stepLines),
    ...measurements.slice(1).flatMap((now, index) => growth(measurements[index], now)),
    ...measurements.map(
      ({ articles, article, unchanged }) =>
        `At ${articles} articles: the median article has ${article.median} bytes, ${judged(article.median, targets.article)}. A build if nothing has changed takes ${Math.round(unchanged.wall)} ms, ${judged(unchanged.wall, targets.unchanged)}.`,
    ),
  ].join('\n');
}

function stepLines({ articles, cold, again }: BuildMeasurement): string[] {
  const line = ({ steps }: BuildCost): string => steps.map((one) => `${one.step} ${one.seconds}`).join(', ');
  return [`At ${articles}, s: ${line(cold)}.`, `  after one change: ${line(again)}.`];
}

function growth(before: BuildMeasurement | undefined, now: BuildMeasurement): string[] {
  if (before === undefined) return [];
  const of = (kind: 'cold' | 'again'): string => {
    const each = (now[kind].cpu - before[kind].cpu) / (now.articles - before.articles);
    return `${each.toFixed(1)} ms, ${judged(each, targets[kind])}`;
  };
  return [
    `From ${before.articles} to ${now.articles} articles, CPU for each additional article: without caches ${of('cold')}; after one change ${of('again')}.`,
  ];
}

function judged(value: number, target: number): string {
  return `${value <= target ? 'within' : 'beyond'} the target of ${target}`;
}
