import type { z } from 'zod';
import { slugOf } from '../domain/slug';
import { fileStart, type Problem } from '../problems/problem';
import type { Entry } from './entry';
import type { YamlValue } from './parse-yaml-entry';
import { markBroken, store, type Kind, type ParsedContent } from './parsed-content';
import type { YamlFile } from './yaml-file';

/** How to parse a file with many named entries: how their ids are formed and checked, and where the entries are stored. */
export interface RecordOf<Value> {
  readonly kind: Kind;
  readonly map: Map<string, Entry<Value>>;
  /** The part of each id before the name of the entry: `topic/`, or nothing. */
  readonly prefix: string;
  readonly idSchema: Pick<z.ZodType, 'safeParse'>;
  readonly parse: (where: YamlValue) => Entry<Value> | Problem[];
}

/** Parses the entries of a file one by one. A bad entry does not hide problems in other entries. */
export function parseRecord<Value>(
  parsed: ParsedContent,
  { kind, map, prefix, idSchema, parse }: RecordOf<Value>,
  file: string,
  yaml: YamlFile,
): void {
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    const hint =
      'Write the name of each entry and a colon on a separate line, and indent the fields of the entry below it.';
    parsed.problems.push({
      rule: 'schema/invalid',
      file,
      position: fileStart,
      message: 'The file has no entries.',
      hint,
    });
    return markBroken(parsed, kind, `${prefix}*`);
  }
  for (const [name, data] of Object.entries(yaml.data)) {
    const id = `${prefix}${name}`;
    const valid = idSchema.safeParse(id);
    if (valid.success) {
      store(parsed, kind, map, id, parse({ id, file, yaml, data, base: [name] }));
      continue;
    }
    markBroken(parsed, kind, id);
    parsed.problems.push({
      rule: 'id/invalid',
      file,
      position: yaml.namePosition([name]),
      length: name.length,
      message: `"${name}" is not a valid name.`,
      hint: nameHint(name, valid.error),
    });
  }
}

function nameHint(name: string, { issues }: z.ZodError): string {
  const reserved = issues.find(({ code }) => code === 'custom');
  if (reserved !== undefined) return `${reserved.message} Choose another name.`;
  const safe = slugOf(name);
  return `Use lower-case letters, digits and single hyphens${safe === '' ? '' : `: ${safe}`}.`;
}
