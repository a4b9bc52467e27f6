import { z } from 'zod';
import { nounFor } from '../../domain/counted';

type Schema = z.core.$ZodType;

/** Returns a Markdown table of a schema’s fields. Its columns are the name, whether the field is required, its form and its purpose. */
export function fieldTable(schema: Schema): string {
  return tableOf('field', fieldRows(schema));
}

/**
 * Returns the rows of a table of fields.
 *
 * @param nameOf formats the name of a field
 */
export function fieldRows(schema: Schema, nameOf: (field: string) => string = (field) => field): string[] {
  return fieldsOf(schema, '').map(
    ({ name, need, form, about }) => `| \`${nameOf(name)}\` | ${need} | ${cell(form)} | ${cell(about)} |`,
  );
}

/** Formats rows as a Markdown table. */
export function tableOf(what: string, rows: readonly string[]): string {
  return [`| ${what} | required | form | description |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

interface Field {
  readonly name: string;
  readonly need: string;
  readonly form: string;
  readonly about: string;
}

function fieldsOf(schema: Schema, prefix: string): Field[] {
  const plain = unwrap(schema).schema;
  if (plain instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = plain.def;
    return mergeBranches(
      plain.options.map((option) => ({
        kinds: kindsOf(option, discriminator),
        fields: fieldsOf(option, prefix),
      })),
    );
  }
  if (!(plain instanceof z.ZodObject)) return [];
  return Object.entries<Schema>(plain.shape).flatMap(([key, value]): Field[] => {
    const name = `${prefix}${key}`;
    const { schema: inner, need } = unwrap(value);
    const own: Field = { name, need, form: formOf(inner), about: aboutOf(value) };
    const nested =
      inner instanceof z.ZodArray && formMeta(inner) === undefined
        ? fieldsOf(inner.element, `${name}[].`)
        : hasFields(inner)
          ? fieldsOf(inner, `${name}.`)
          : [];
    return [own, ...nested];
  });
}

/** One branch of a union: the values of the discriminator in this branch, and all fields of the branch. */
interface Branch {
  readonly kinds: readonly string[];
  readonly fields: readonly Field[];
}

/** One definition of a field, with the kinds that use it. */
interface FieldOfKinds extends Field {
  readonly kinds: readonly string[];
}

/** Returns the values of a branch’s discriminator. */
function kindsOf(branch: Schema, discriminator: string): string[] {
  const field: Schema | undefined = branch instanceof z.ZodObject ? branch.shape[discriminator] : undefined;
  if (field instanceof z.ZodLiteral) return [...field.values].map(String);
  if (field instanceof z.ZodEnum) return field.options.map(String);
  throw new Error(`A branch of a union lacks its discriminator "${discriminator}".`);
}

/**
 * Merges the fields of all branches. If branches define a field differently, its row in the table gives each definition with the kinds to
 * which it applies.
 */
function mergeBranches(branches: readonly Branch[]): Field[] {
  const all = branches.flatMap(({ kinds }) => kinds);
  const merged = new Map<string, FieldOfKinds[]>();
  for (const { kinds, fields } of branches)
    for (const field of fields) merged.set(field.name, [...(merged.get(field.name) ?? []), { ...field, kinds }]);
  const kindsWith = (name: string): readonly string[] => merged.get(name)?.flatMap(({ kinds }) => kinds) ?? all;
  return [...merged].map(([name, found]) => {
    // For a nested field, for example `part.size`, only the kinds that have its parent (`part`) are considered.
    const around = kindsWith(name.replace(/(?:^|(?:\[\])?\.)[^.]+$/, ''));
    return {
      name,
      need: byKind(found, ({ need }) => need)
        .map(([need, kinds]) => `${need}${inKinds(kinds, around)}`)
        .join('; '),
      form: formOfKinds(found),
      about: textByKind(found, ({ about }) => about, ' '),
    };
  });
}

/** Groups the kinds that have the same text for a field: `[["yes", ["line", "area"]], ["no", ["bar"]]]`. */
function byKind(found: readonly FieldOfKinds[], textOf: (field: Field) => string): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const one of found) groups.set(textOf(one), [...(groups.get(textOf(one)) ?? []), ...one.kinds]);
  return [...groups];
}

/**
 * Returns the kinds, as in `, for line, area`. Returns the exceptions instead if there are few, as in `, but not for line`, and an empty
 * string if there are none.
 */
function inKinds(kinds: readonly string[], all: readonly string[]): string {
  const others = all.filter((kind) => !kinds.includes(kind));
  if (others.length === 0) return '';
  return others.length * 3 <= kinds.length ? `, but not for ${coded(others)}` : `, for ${coded(kinds)}`;
}

/** Joins the texts about a field. If they differ, each text follows the names of its kinds: `line, area: Which. bar: How large.` */
function textByKind(found: readonly FieldOfKinds[], textOf: (field: Field) => string, glue: string): string {
  const grouped = byKind(
    found.filter((field) => textOf(field) !== ''),
    textOf,
  );
  if (grouped.length < 2) return grouped[0]?.[0] ?? '';
  return grouped.map(([what, kinds]) => `${coded(kinds)}: ${what}`).join(glue);
}

/** Returns the form of a field, such as `a whole number`. The form of the discriminator is the list of kinds. */
function formOfKinds(found: readonly FieldOfKinds[]): string {
  if (found.every(({ form, kinds }) => form === coded(kinds))) return found.map(({ form }) => form).join(', ');
  return textByKind(found, ({ form }) => form, '; ');
}

function coded(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function hasFields(schema: Schema): boolean {
  return schema instanceof z.ZodObject || (schema instanceof z.ZodDiscriminatedUnion && formMeta(schema) === undefined);
}

function unwrap(schema: Schema): { schema: Schema; need: string } {
  if (schema instanceof z.ZodDefault) {
    return { schema: unwrap(schema.unwrap()).schema, need: `no${fallbackOf(schema.def.defaultValue)}` };
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return { schema: unwrap(schema.unwrap()).schema, need: 'no' };
  return { schema, need: 'yes' };
}

/** Returns a field’s default in brackets, or an empty string if the default is an empty list or object. */
function fallbackOf(value: unknown): string {
  if (typeof value === 'string') return ` (default ${value})`;
  if (typeof value !== 'object') return ` (default ${JSON.stringify(value)})`;
  return value === null || Object.keys(value).length === 0 ? '' : ` (default ${JSON.stringify(value)})`;
}

function formMeta(schema: Schema): string | undefined {
  const form = z.globalRegistry.get(schema)?.['form'];
  return typeof form === 'string' ? form : undefined;
}

function formOf(schema: Schema): string {
  const stated = formMeta(schema);
  if (stated !== undefined) return stated;
  if (schema instanceof z.ZodEnum) return coded(schema.options.map(String));
  if (schema instanceof z.ZodLiteral) return coded([...schema.values].map(String));
  if (schema instanceof z.ZodArray) return `a list of ${entriesOf(unwrap(schema.element).schema)}`;
  if (schema instanceof z.ZodRecord) {
    const keys = pluralOf(formOf(schema.keyType)) ?? 'names';
    return `${keys}, each with ${recordValueOf(unwrap(schema.valueType).schema)}`;
  }
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.map(formOf))].join(', or ');
  if (schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion) return 'the fields below';
  if (schema instanceof z.ZodPipe) return formOf(schema.in);
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'a whole number' : 'a number';
  if (schema instanceof z.ZodString) return 'text';
  throw new Error(
    `A field table cannot describe a ${schema._zod.def.type}. Describe the form of the field with .meta({ form }).`,
  );
}

/** Returns what a list contains: `figure ids: topic/name` for entries of the form `a figure id: topic/name`. */
function entriesOf(element: Schema): string {
  if (hasFields(element)) return 'entries with the fields below';
  const form = formOf(element);
  if (element instanceof z.ZodEnum) return `one or more of ${form}`;
  if (form === 'text') return 'words or phrases';
  if (form.startsWith('topic/name')) return `references: ${form}`;
  return pluralOf(form) ?? `entries, each ${form}`;
}

/**
 * Returns the plural of a form that begins with an address, id, name or slug: `figure ids: topic/name` for `a figure id: topic/name`.
 * Returns null for other forms, such as `text`.
 */
function pluralOf(form: string): string | null {
  const [, noun, rest = ''] = /^an? (.*?\b(?:address|id|name|slug))\b(.*)$/.exec(form) ?? [];
  return noun === undefined ? null : `${nounFor(2, noun)}${rest}`;
}

/** Returns the form of a value in a record. The form of an object names its fields, which have no rows of their own: `{ name, url }`. */
function recordValueOf(value: Schema): string {
  return value instanceof z.ZodObject ? `{ ${Object.keys(value.shape).join(', ')} }` : formOf(value);
}

function aboutOf(schema: Schema): string {
  const own = z.globalRegistry.get(schema)?.description;
  const inner = unwrap(schema).schema;
  return own ?? z.globalRegistry.get(inner)?.description ?? '';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
