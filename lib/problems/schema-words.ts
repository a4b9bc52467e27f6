import { z } from 'zod';

type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

/** The names of the fields that a schema has at a path; of all branches, where it is a union. */
export function fieldsAt(schema: Schema, path: Path): Set<string> {
  const objects = schemasAt(schema, path).flatMap(branchesOf);
  return new Set(objects.flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : [])));
}

/** What the schema's own words say should stand at a path: `a day: 2025-07-26. When it was published.` */
export function formAt(schema: Schema, path: Path): string | undefined {
  for (const found of schemasAt(schema, path)) {
    const parts = [formOf(found), descriptionOf(found)].filter((part) => part !== undefined);
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

/** The schemas that may stand at a path: several where a union branches on the way. */
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
  const said = z.globalRegistry.get(schema)?.['form'];
  if (typeof said === 'string') return said;
  if (isWrapper(schema)) return formOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return 'a list: [one, two]';
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(', ')}`;
  if (!(schema instanceof z.ZodUnion) || schema instanceof z.ZodDiscriminatedUnion) return undefined;
  const forms = schema.options.map(formOf).filter((form) => form !== undefined);
  return forms.length === 0 ? undefined : forms.join(', or ');
}

function descriptionOf(schema: Schema): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  return own === undefined && isWrapper(schema) ? descriptionOf(schema.unwrap()) : own;
}
