import { diffArrays } from 'diff';
import { splitFrontMatter } from '../articles/front-matter';
import { parseYaml } from '../catalog/yaml-file';
import { same } from './collections';
import type { Wording } from './impact';

/**
 * Lists the fields that differ between two versions of a YAML file, or of a document’s front matter, by their names in the file, such as
 * `claim.short`. The list is empty if a version cannot be read: the check reports why.
 */
export function changedFieldsIn(file: string, before: string, after: string): Wording[] {
  const [was, is] = [fieldsIn(file, before), fieldsIn(file, after)];
  return was === null || is === null ? [] : differences(was.data, is.data, []);
}

function fieldsIn(file: string, text: string): { readonly data: unknown } | null {
  if (!file.endsWith('.mdx')) return readFields(file, text);
  const split = splitFrontMatter(file, text);
  return 'rule' in split ? null : readFields(file, split.frontMatter);
}

function readFields(file: string, text: string): { readonly data: unknown } | null {
  const read = parseYaml(file, text);
  return 'data' in read ? read : null;
}

function differences(before: unknown, after: unknown, path: readonly string[]): Wording[] {
  if (same(before, after)) return [];
  const [was = {}, is = {}] = [before, after];
  if (isRecord(was) && isRecord(is))
    return Object.keys({ ...was, ...is }).flatMap((key) => differences(was[key], is[key], [...path, key]));
  if (Array.isArray(before) && Array.isArray(after)) return changedItems(before, after, path);
  return [{ field: path.join('.'), before: textOf(before), after: textOf(after) }];
}

/** Compares lists of equal length item by item. If their lengths differ, reports whole items as removed or added. */
function changedItems(before: readonly unknown[], after: readonly unknown[], path: readonly string[]): Wording[] {
  if (before.length === after.length)
    return before.flatMap((item, at) => differences(item, after[at], [...path, String(at + 1)]));
  const changes = diffArrays([...before], [...after], { comparator: same });
  return changes.flatMap(({ removed, added, value }) =>
    removed || added
      ? value.map((item: unknown) => ({
          field: path.join('.'),
          before: removed ? textOf(item) : null,
          after: added ? textOf(item) : null,
        }))
      : [],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Lists the names of the fields in which two records differ, except those in `but`. */
export function changedFields(before: object, after: object, but: readonly string[] = []): string[] {
  const earlier: Readonly<Record<string, unknown>> = { ...before };
  const later: Readonly<Record<string, unknown>> = { ...after };
  return Object.keys({ ...earlier, ...later }).filter(
    (field) => !but.includes(field) && !same(earlier[field], later[field]),
  );
}
