/** The path of the file that preserves the data of a series as last published. */
export function keptDataFile(series: string): string {
  return `content/kept/series/${series}.csv`;
}

/** The id of the series whose published data a file preserves; null for any other file. */
export function seriesOfKeptData(path: string): string | null {
  return /^content\/kept\/series\/([^/]+\/[^/]+)\.csv$/.exec(path)?.[1] ?? null;
}
