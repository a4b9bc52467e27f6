import { z } from 'zod';

type Schema = z.core.$ZodType;

/** A markdown table of the fields of a schema: name, whether it is needed, its form, what it is for. */
export function fieldTable(schema: Schema): string {
  const rows = fieldsOf(schema, '').map(
    ({ name, need, form, about }) => `| \`${name}\` | ${need} | ${cell(form)} | ${cell(about)} |`,
  );
  return ['| field | needed | form | what it is |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

interface Field {
  readonly name: string;
  readonly need: string;
  readonly form: string;
  readonly about: string;
}

function fieldsOf(schema: Schema, prefix: string): Field[] {
  const plain = unwrap(schema).schema;
  if (plain instanceof z.ZodDiscriminatedUnion)
    return mergeBranches(plain.options.map((option) => fieldsOf(option, prefix)));
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

const inSomeKinds = ', in some kinds';

/** Fields of the branches of a union, once each; what only some branches have is marked with theirs. */
function mergeBranches(branches: readonly Field[][]): Field[] {
  const merged = new Map<string, { field: Field; forms: Set<string>; count: number }>();
  for (const field of branches.flat()) {
    const known = merged.get(field.name);
    if (known === undefined) merged.set(field.name, { field, forms: new Set([field.form]), count: 1 });
    else {
      known.forms.add(field.form);
      known.count += 1;
    }
  }
  return [...merged.values()].map(({ field, forms, count }) => ({
    ...field,
    form: [...forms].join(', '),
    need: count < branches.length && !field.need.endsWith(inSomeKinds) ? `${field.need}${inSomeKinds}` : field.need,
  }));
}

function hasFields(schema: Schema): boolean {
  return schema instanceof z.ZodObject || (schema instanceof z.ZodDiscriminatedUnion && formMeta(schema) === undefined);
}

function unwrap(schema: Schema): { schema: Schema; need: string } {
  if (schema instanceof z.ZodDefault) {
    const fallback: unknown = schema.def.defaultValue;
    const said = Array.isArray(fallback) && fallback.length === 0 ? 'no' : `no: ${String(fallback)}`;
    return { schema: unwrap(schema.unwrap()).schema, need: said };
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return { schema: unwrap(schema.unwrap()).schema, need: 'no' };
  return { schema, need: 'yes' };
}

function formMeta(schema: Schema): string | undefined {
  const form = z.globalRegistry.get(schema)?.['form'];
  return typeof form === 'string' ? form : undefined;
}

function formOf(schema: Schema): string {
  const stated = formMeta(schema);
  if (stated !== undefined) return stated;
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => `\`${String(option)}\``).join(', ');
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((value) => `\`${String(value)}\``).join(', ');
  if (schema instanceof z.ZodArray) return `a list: ${formOf(unwrap(schema.element).schema)}`;
  if (schema instanceof z.ZodRecord) return `names, each with ${formOf(unwrap(schema.valueType).schema)}`;
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.map(formOf))].join(', or ');
  if (schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion) return 'fields, below';
  if (schema instanceof z.ZodPipe) return formOf(schema.in);
  if (schema instanceof z.ZodNumber) return 'a number';
  if (schema instanceof z.ZodString) return 'text';
  throw new Error(`A field table cannot describe a ${schema._zod.def.type}: give it a form with .meta({ form }).`);
}

function aboutOf(schema: Schema): string {
  const own = z.globalRegistry.get(schema)?.description;
  const inner = unwrap(schema).schema;
  return own ?? z.globalRegistry.get(inner)?.description ?? '';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
