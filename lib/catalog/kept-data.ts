/** Where the data of a series are kept as they were published: a copy of its CSV. */
export function keptDataFile(series: string): string {
  return `content/kept/series/${series}.csv`;
}

/** The series of which a file keeps the data; null where it keeps none. */
export function seriesOfKeptData(path: string): string | null {
  return /^content\/kept\/series\/([^/]+\/[^/]+)\.csv$/.exec(path)?.[1] ?? null;
}
