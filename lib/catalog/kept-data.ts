/** The path of the file in which the data of a series are stored as they were last published. */
export function keptDataFile(series: string): string {
  return `content/kept/series/${series}.csv`;
}

/** The id of the series whose published data are stored in the file at a path; null for any other file. */
export function seriesOfKeptData(path: string): string | null {
  return /^content\/kept\/series\/([^/]+\/[^/]+)\.csv$/.exec(path)?.[1] ?? null;
}
