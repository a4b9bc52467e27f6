/** The path of the file in which the data of a series are kept as they were last published. */
export function keptDataFile(series: string): string {
  return `content/kept/series/${series}.csv`;
}

/** The reverse: the id of the series whose published data are kept in a file; null for any other file. */
export function seriesOfKeptData(path: string): string | null {
  return /^content\/kept\/series\/([^/]+\/[^/]+)\.csv$/.exec(path)?.[1] ?? null;
}
