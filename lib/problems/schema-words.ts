import { z } from 'zod';

type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

/** The names of the fields that a schema has at a path, including all branches of a union. */
export function fieldsAt(schema: Schema, path: Path): Set<string> {
  const objects = schemasAt(schema, path).flatMap(branchesOf);
  return new Set(objects.flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : [])));
}

/** The description of the value at a path, from the schema: `a date, such as 2025-07-26. When it was published.` */
export function formAt(schema: Schema, path: Path): string | undefined {
  for (const found of schemasAt(schema, path)) {
    const parts = [formOf(found) ?? shapeOf(found), descriptionOf(found)].filter((part) => part !== undefined);
    if (parts.length > 0) return parts.join('. ');
  }
  return undefined;
}

function unwrap(schema: Schema): Schema {
  return isWrapper(schema) ? unwrap(schema.unwrap()) : schema;
}

function isWrapper(schema: Schema): schema is z.ZodOptional | z.ZodExactOptional | z.ZodDefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault;
}

function branchesOf(schema: Schema): Schema[] {
  const plain = unwrap(schema);
  return plain instanceof z.ZodUnion ? plain.options.flatMap(branchesOf) : [plain];
}

/** The schemas at a path. There may be several if the path goes through a union. */
function schemasAt(schema: Schema, [key, ...rest]: Path): Schema[] {
  if (key === undefined) return [schema];
  return branchesOf(schema).flatMap((plain) => {
    if (plain instanceof z.ZodObject) {
      const field = plain.shape[String(key)];
      return field === undefined ? [] : schemasAt(field, rest);
    }
    if (plain instanceof z.ZodRecord) return schemasAt(plain.valueType, rest);
    if (plain instanceof z.ZodArray) return schemasAt(plain.element, rest);
    return [];
  });
}

function formOf(schema: Schema): string | undefined {
  const form = z.globalRegistry.get(schema)?.['form'];
  if (typeof form === 'string') return form;
  if (isWrapper(schema)) return formOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return listForm(schema.element);
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(', ')}`;
  if (!(schema instanceof z.ZodUnion) || schema instanceof z.ZodDiscriminatedUnion) return undefined;
  const forms = schema.options.map(formOf).filter((form) => form !== undefined);
  return forms.length === 0 ? undefined : forms.join(', or ');
}

function listForm(element: Schema): string {
  const shape = unwrap(element) instanceof z.ZodObject ? shapeOf(element) : undefined;
  return shape === undefined ? 'a list, such as [one, two]' : `a list, each entry with ${shape}`;
}

/** A description based on the type of a schema, for schemas that have no `form` in their metadata. */
function shapeOf(schema: Schema): string | undefined {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodObject) {
    const fields = Object.entries(plain.shape).map(([name, field]) => (isWrapper(field) ? `${name} (optional)` : name));
    return `the fields ${fields.join(', ')}`;
  }
  if (plain instanceof z.ZodDiscriminatedUnion) return kindsForm(plain);
  if (plain instanceof z.ZodRecord) {
    const each = formOf(plain.valueType) ?? shapeOf(plain.valueType);
    return each === undefined ? undefined : `names, each with ${each}`;
  }
  if (plain instanceof z.ZodString)
    return plain.maxLength === null ? 'text' : `text of at most ${plain.maxLength} characters`;
  if (plain instanceof z.ZodNumber) return numberForm(plain);
  return undefined;
}

function kindsForm({ options, def: { discriminator } }: z.ZodDiscriminatedUnion): string {
  const values = options.flatMap((option) => {
    const [plain] = branchesOf(option);
    const named = plain instanceof z.ZodObject ? plain.shape[discriminator] : undefined;
    if (named instanceof z.ZodLiteral) return [...named.values].map(String);
    return named instanceof z.ZodEnum ? named.options.map(String) : [];
  });
  return `fields that include ${discriminator}, one of ${values.join(', ')}`;
}

function numberForm({ format, minValue, maxValue }: z.ZodNumber): string {
  const noun = format === 'safeint' ? 'a whole number' : 'a number';
  // Zod limits every integer to the safe integers; the description leaves these limits out.
  const isEnd = (end: number | null): end is number => end !== null && Math.abs(end) < Number.MAX_SAFE_INTEGER;
  if (isEnd(minValue))
    return isEnd(maxValue) ? `${noun} from ${minValue} to ${maxValue}` : `${noun} of at least ${minValue}`;
  return isEnd(maxValue) ? `${noun} of at most ${maxValue}` : noun;
}

function descriptionOf(schema: Schema): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  return own === undefined && isWrapper(schema) ? descriptionOf(schema.unwrap()) : own;
}
