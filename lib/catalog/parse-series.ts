import { z } from 'zod';
import { frequencies, periodKey, type Frequency } from '../domain/period';
import { seriesMetadata, type Observation, type Series, type SeriesMetadata } from '../domain/series';
import { fileStart, type Problem } from '../problems/problem';
import type { ReadableIssue } from '../problems/readable-issue';
import type { Entry } from './entry';
import { encodingProblem } from './encoding';
import { firstHashFix } from './first-hash';
import { csvHash, parseCsv } from './parse-csv';
import { issueProblem, parseEntry, readEntry, type YamlValue } from './parse-yaml-entry';
import type { ContentFile } from './read-content';
import { unreadableProblems } from './unreadable';

type ByPath = ReadonlyMap<string, ContentFile>;

/**
 * Collects problems with the CSV file. It also collects problems with the metadata, such as a wrong hash, if the series can be used in
 * spite of them.
 */
interface Parsed {
  readonly problems: Problem[];
}

/** The observations in a valid CSV file. */
interface Data {
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  readonly hash: string;
}

/**
 * Reads a series from its metadata and its CSV file. Problems in one do not hide problems in the other.
 *
 * @returns the series, or the problems with its metadata: an empty list if only the CSV file has problems
 */
export function parseSeries(parsed: Parsed, given: YamlValue, byPath: ByPath): Entry<Series> | Problem[] {
  const fields = fieldsWithHashAsWritten(given);
  const where = { ...given, data: fields ?? given.data };
  const data = readData(parsed, given.file, frequencyOf(fields), byPath);
  const read = readEntry(seriesMetadata, where);
  const noHash = Array.isArray(read) ? read.find(isOfHash) : undefined;
  if (noHash === undefined) compareHash(parsed, where, fields, data);
  else parsed.problems.push(noHashProblem(noHash, where, data, byPath));
  // A missing or invalid hash is replaced here, so that the other fields, and content that uses the series, can still be checked.
  const metadata =
    noHash === undefined
      ? parseEntry(seriesMetadata, where)
      : parseEntry(seriesMetadata, { ...where, data: { ...fields, sha256: data?.hash ?? anyHash } });
  if (Array.isArray(metadata)) return metadata;
  parsed.problems.push(...wrongRates(given.file, metadata.value, data));
  return data === null ? [] : { ...metadata, value: { ...metadata.value, observations: data.observations } };
}

/** Reports exchange rates that are not above zero. */
function wrongRates(file: string, { unit }: SeriesMetadata, data: Data | null): Problem[] {
  if (unit.kind !== 'exchange-rate' || data === null) return [];
  return [...data.observations].flatMap(([entity, observations]) =>
    observations.flatMap((one): Problem[] => {
      if (one.status === 'missing' || one.value.gt(0)) return [];
      const message = `The exchange rate of ${entity} in ${periodKey(one.period)} is ${one.value.toFixed()}, but it must be above zero.`;
      const hint =
        'Check the value. If there is no rate, leave the value empty, set the status to "missing" and give the reason in the note.';
      return [{ rule: 'series/csv', file: dataFileOf(file), position: fileStart, message, hint, cause: hint }];
    }),
  );
}

/** Reports problems in the CSV file of a series whose metadata cannot be read. */
export function checkData(parsed: Parsed, metadata: string, byPath: ByPath): void {
  readData(parsed, metadata, null, byPath);
}

/** Reports a CSV file without metadata, and problems in it. */
export function checkLoneData(parsed: Parsed, csv: string, byPath: ByPath): void {
  const metadata = csv.replace(/csv$/, 'yml');
  if (byPath.has(metadata)) return;
  const data = readData(parsed, metadata, null, byPath);
  const hint = `Create ${metadata}${data === null ? '.' : `, with sha256: ${data.hash}`}`;
  parsed.problems.push({
    rule: 'file/unknown',
    file: csv,
    position: fileStart,
    message: 'This data file has no metadata.',
    hint,
  });
}

const anyHash = '0'.repeat(64);

/**
 * Reads the data file of a series and reports its problems.
 * @returns null if there is no data file, or if it has problems
 */
function readData({ problems }: Parsed, metadata: string, frequency: Frequency | null, byPath: ByPath): Data | null {
  const path = dataFileOf(metadata);
  const csv = byPath.get(path);
  if (csv === undefined) {
    const hint = `Put the observations in ${path}.`;
    problems.push({
      rule: 'file/unknown',
      file: metadata,
      position: fileStart,
      message: 'The series has no data file.',
      hint,
    });
    return null;
  }
  // A symbolic link or an unreadable file is reported when the data file itself is parsed.
  if (csv.link === true || unreadableProblems(csv).length > 0) return null;
  const read = parseCsv(path, csv.text, frequency);
  problems.push(...read.problems);
  // A character that does not belong in the file must be deleted, which will change the hash.
  return read.problems.length > 0 || encodingProblem(csv) !== null
    ? null
    : { observations: read.observations, hash: csvHash(csv.text) };
}

/** The path of the CSV file that belongs to the metadata at a path. */
export function dataFileOf(metadata: string): string {
  return metadata.replace(/yml$/, 'csv');
}

const anyFields = z.record(z.string(), z.unknown());

/**
 * The fields of the metadata; null if it has none. YAML reads a hash as a number if it consists of digits, or of digits
 * and a single e. The hash is then taken from the text of the file.
 */
function fieldsWithHashAsWritten({ data, yaml }: YamlValue): Readonly<Record<string, unknown>> | null {
  const fields = anyFields.safeParse(data).data ?? null;
  return typeof fields?.['sha256'] === 'number' ? { ...fields, sha256: yaml.written(['sha256'])?.text } : fields;
}

/** The frequency in the metadata, even if other fields are invalid; null if there is none. */
function frequencyOf(fields: Readonly<Record<string, unknown>> | null): Frequency | null {
  return z.enum(frequencies).safeParse(fields?.['frequency']).data ?? null;
}

/** Whether an issue is about a missing or invalid hash. A misspelt field name is a different problem. */
function isOfHash({ path, fault }: ReadableIssue): boolean {
  return fault !== 'name' && path.length === 1 && path[0] === 'sha256';
}

/**
 * Reports a hash that does not match the data file. If the data file has problems, nothing is reported: correcting them
 * will change the hash.
 */
function compareHash(
  { problems }: Parsed,
  { file, yaml }: YamlValue,
  fields: Readonly<Record<string, unknown>> | null,
  data: Data | null,
): void {
  const recorded = seriesMetadata.shape.sha256.safeParse(fields?.['sha256']).data;
  if (recorded === undefined || data === null || recorded === data.hash) return;
  problems.push({
    rule: 'series/hash',
    file,
    position: yaml.position(['sha256']),
    length: recorded.length,
    message: `The hash recorded here does not match ${dataFileOf(file)}.`,
    hint: `If you meant to change the data, check that the source record names the right edition, then write sha256: ${data.hash}`,
  });
}

/** Reports a missing or invalid hash, with the hash to write. */
function noHashProblem(issue: ReadableIssue, where: YamlValue, data: Data | null, byPath: ByPath): Problem {
  const { file } = where;
  if (data === null) {
    const hint = `Correct ${dataFileOf(file)} first. The check then prints the hash to write.`;
    return issueProblem({ ...issue, hint }, where);
  }
  const fix = firstHashFix(byPath.get(file)?.text ?? '', where, data.hash);
  const hint =
    fix === null
      ? `Compare the data with the source, then write sha256: ${data.hash}`
      : `Write sha256: ${data.hash} (or run: npm run check -- --fix)`;
  return { ...issueProblem({ ...issue, hint }, where), ...(fix === null ? {} : { fix }) };
}
