/** The path of the file that stores a series’ data as last published. */
export function keptDataFile(series: string): string {
  return `content/kept/series/${series}.csv`;
}

/** The id of the series whose published data are stored at a path; null for any other path. */
export function seriesOfKeptData(path: string): string | null {
  return /^content\/kept\/series\/([^/]+\/[^/]+)\.csv$/.exec(path)?.[1] ?? null;
}
