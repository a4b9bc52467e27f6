/** The path of the kept copy of a series' data as published: its CSV file. */
export function keptDataFile(series: string): string {
  return `content/kept/series/${series}.csv`;
}

/** The series whose data a file keeps; null if none. */
export function seriesOfKeptData(path: string): string | null {
  return /^content\/kept\/series\/([^/]+\/[^/]+)\.csv$/.exec(path)?.[1] ?? null;
}
