import type { z } from 'zod';
import type { Problem } from '../problems/problem';
import { readableIssues, type ReadableIssue } from '../problems/readable-issue';
import type { Entry } from './entry';
import type { YamlFile } from './yaml-file';

/** A value in a YAML file, and where it is. */
export interface YamlValue {
  readonly id: string;
  readonly file: string;
  readonly yaml: YamlFile;
  readonly data: unknown;
  /** The path of the value in the file: `[]` for the whole file. */
  readonly base: readonly PropertyKey[];
}

/**
 * Parses a value of a YAML file with its schema.
 *
 * @returns the entry, or its problems
 */
export function parseEntry<Value>(schema: z.ZodType<Value>, where: YamlValue): Entry<Value> | Problem[] {
  const read = readEntry(schema, where);
  return Array.isArray(read) ? read.map((issue) => issueProblem(issue, where)) : read;
}

/** Like `parseEntry`, but returns issues without positions, for callers that change the hints of the issues. */
export function readEntry<Value>(
  schema: z.ZodType<Value>,
  { id, file, yaml, data, base }: YamlValue,
): Entry<Value> | ReadableIssue[] {
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success)
    return { id, file, value: parsed.data, position: (path = []) => yaml.position([...base, ...path]) };
  return readableIssues(parsed.error.issues, schema, data);
}

/** Turns an issue into a problem with a position. */
export function issueProblem(
  { path, fault, message, hint }: ReadableIssue,
  { file, yaml, base }: Pick<YamlValue, 'file' | 'yaml' | 'base'>,
): Problem {
  const at = [...base, ...path];
  return {
    rule: path.at(-1) === 'alt' && fault !== 'name' ? 'figure/alt' : 'schema/invalid',
    file,
    position: fault === 'name' ? yaml.namePosition(at) : yaml.position(at),
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}
