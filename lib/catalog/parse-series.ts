import { seriesMetadata, type Series } from '../domain/series';
import { fileStart, type Problem } from '../problems/problem';
import type { Entry } from './entry';
import { sizeProblem } from './file-size';
import { csvHash, parseCsv } from './parse-csv';
import { parseEntry } from './parse-yaml-entry';
import type { ContentFile } from './read-content';

/**
 * Reads a series from its metadata and the CSV beside it.
 *
 * @param parsed takes the problems that leave the series usable, and those of the CSV
 * @returns the series, or why there is none; no problem at all where the CSV's own say it
 */
export function parseSeries(
  parsed: { readonly problems: Problem[] },
  where: Parameters<typeof parseEntry>[1],
  byPath: ReadonlyMap<string, ContentFile>,
): Entry<Series> | Problem[] {
  const { file } = where;
  const metadata = parseEntry(seriesMetadata, where);
  if (Array.isArray(metadata)) return metadata;
  const csvPath = file.replace(/yml$/, 'csv');
  const csv = byPath.get(csvPath);
  if (csv === undefined) {
    const message = 'The series has no data file.';
    return [{ rule: 'file/unknown', file, position: fileStart, message, hint: `Put its observations in ${csvPath}.` }];
  }
  // Said of the data file itself.
  if (sizeProblem(csv) !== null) return [];
  const { observations, problems } = parseCsv(csvPath, csv.text, metadata.value.frequency);
  parsed.problems.push(...problems);
  // The hash of a file that must change anyway would only mislead.
  if (problems.length > 0) return [];
  const hash = csvHash(csv.text);
  if (hash !== metadata.value.sha256) {
    parsed.problems.push({
      rule: 'series/hash',
      file,
      position: metadata.position(['sha256']),
      length: metadata.value.sha256.length,
      message: `${csvPath} is not the file whose hash is recorded here.`,
      hint: `If the data was meant to change, check the source’s edition and write sha256: ${hash}`,
    });
  }
  return { ...metadata, value: { ...metadata.value, observations } };
}
