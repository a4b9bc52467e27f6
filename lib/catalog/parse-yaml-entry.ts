import type { z } from 'zod';
import type { Problem } from '../problems/problem';
import { readableIssues } from '../problems/readable-issue';
import type { Entry } from './entry';
import type { YamlFile } from './yaml-file';

/**
 * Parses one value of a YAML file by its schema.
 *
 * @param base where in the file the value stands: `[]` for the whole file
 * @returns the entry, or what does not fit
 */
export function parseEntry<Schema extends z.ZodType>(
  schema: Schema,
  {
    id,
    file,
    yaml,
    data,
    base,
  }: { id: string; file: string; yaml: YamlFile; data: unknown; base: readonly PropertyKey[] },
): Entry<z.output<Schema>> | Problem[] {
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success)
    return { id, file, value: parsed.data, position: (path = []) => yaml.position([...base, ...path]) };
  return readableIssues(parsed.error.issues, schema).map(({ path, fault, message, hint }): Problem => {
    const rule = path.at(-1) === 'alt' && fault !== 'name' ? 'figure/alt' : 'schema/invalid';
    const at = [...base, ...path];
    return {
      rule,
      file,
      position: fault === 'name' ? yaml.namePosition(at) : yaml.position(at),
      message,
      ...(hint === undefined ? {} : { hint }),
    };
  });
}
