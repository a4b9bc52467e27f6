/** The path of the kept copy of the published data of a series. */
export function keptDataFile(series: string): string {
  return `content/kept/series/${series}.csv`;
}

/** The series of which a file is the kept data; null if it is none. */
export function seriesOfKeptData(path: string): string | null {
  return /^content\/kept\/series\/([^/]+\/[^/]+)\.csv$/.exec(path)?.[1] ?? null;
}
