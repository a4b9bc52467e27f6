import { z } from 'zod';
import { didYouMean, nearest } from './nearest';

type Issue = z.core.$ZodIssue;

export interface ReadableIssue {
  /** The offending field's own name. */
  readonly field: string;
  /** The path of the offending value; for a missing or unknown field, its own path. */
  readonly path: readonly PropertyKey[];
  /** Whether the field's name is at fault, or its value, or that it is not there. */
  readonly fault: 'name' | 'value' | 'absence';
  readonly message: string;
  readonly hint?: string;
}

/**
 * Puts the issues of a schema into plain words, one for each thing to mend: a required field whose name is misspelt is one.
 */
export function readableIssues(issues: readonly Issue[], schema: z.ZodType): ReadableIssue[] {
  const single = issues.flatMap((issue): Issue[] =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue],
  );
  const readable = single.map((issue) => readableIssue(issue, schema));
  const siblings = ({ path }: ReadableIssue): string => path.slice(0, -1).join('.');
  const absent = readable.filter(({ fault }) => fault === 'absence');
  const misspelt = readable
    .filter(({ fault }) => fault === 'name')
    .flatMap((written) => {
      const meant = nearest(written.field, fieldsAt(schema, written.path.slice(0, -1)));
      return absent.filter((missing) => missing.field === meant && siblings(missing) === siblings(written)).slice(0, 1);
    });
  return readable.filter((issue) => !misspelt.includes(issue));
}

/**
 * Puts a zod issue into plain words: what is wrong, what was received, what is expected.
 *
 * @param base where the issue's own path begins, for an issue inside a branch of a union
 */
function readableIssue(issue: Issue, schema: z.ZodType, base: readonly PropertyKey[] = []): ReadableIssue {
  const path = [...base, ...issue.path];
  const name = path.length === 0 ? 'This' : `"${path.map(String).join('.')}"`;
  const expected = hintOf(formAt(schema, path));
  const value = { field: String(path.at(-1) ?? ''), path, fault: 'value' } as const;
  const missing = { ...value, fault: 'absence', message: `${name} is missing.`, ...expected } as const;
  if (issue.code !== 'unrecognized_keys') {
    if (issue.input === undefined) return missing;
    if (issue.input === null && path.length > 0) return { ...value, message: `${name} is empty.`, ...expected };
    if (issue.input === null) return { ...value, message: 'There is nothing here.', hint: fieldsHint(schema) };
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      const hint = didYouMean(key, fieldsAt(schema, path), 'fields here');
      return { field: key, path: [...path, key], fault: 'name', message: `Unknown field "${key}".`, hint };
    }
    case 'invalid_union': {
      if (issue.errors.length > 0) return readableIssue(closestBranch(issue), schema, path);
      const options = 'options' in issue ? (issue.options ?? []).map(String) : [];
      const written = valueOf(issue.input, issue.discriminator ?? '');
      if (written === undefined) return { ...missing, hint: `Known values: ${options.join(', ')}.` };
      return {
        ...value,
        message: `${name} is ${show(written)}.`,
        hint: didYouMean(String(written), options, 'values'),
      };
    }
    case 'invalid_value':
      return {
        ...value,
        message: `${name} is ${show(issue.input)}.`,
        hint: didYouMean(String(issue.input), issue.values.map(String), 'values'),
      };
    case 'invalid_type': {
      const message = `${name} is ${show(issue.input)}, which does not fit.`;
      if (issue.message.startsWith('Invalid input')) return { ...value, message, ...expected };
      return { ...value, message, hint: issue.message };
    }
    default:
      return { ...value, message: `${name} is ${show(issue.input)}. ${issue.message}`, ...expected };
  }
}

function valueOf(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null
    ? Object.entries(input).find(([name]) => name === key)?.[1]
    : undefined;
}

function hintOf(hint: string | undefined): { hint?: string } {
  return hint === undefined ? {} : { hint };
}

type Branches = readonly (readonly Issue[])[];

/** Of the branches of a plain union, the issue of the one that got furthest: most likely what was meant. */
function closestBranch(issue: { readonly errors: Branches }): Issue {
  const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  const first = best?.[0];
  if (first === undefined) throw new Error('A union failed without saying why.');
  return first;
}

function depth(issues: readonly Issue[]): number {
  return Math.max(
    ...issues.map((issue) => issue.path.length + (issue.code === 'custom' || issue.code === 'invalid_format' ? 1 : 0)),
  );
}

function show(input: unknown): string {
  const text = typeof input === 'string' ? `"${input}"` : JSON.stringify(input);
  if (text === undefined) return 'missing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  return schema;
}

/** The schemas that may stand at a path: several where a union branches. */
function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodUnion || plain instanceof z.ZodDiscriminatedUnion) {
    return plain.options.flatMap((option) => schemasAt(option, path));
  }
  const [key, ...rest] = path;
  if (key === undefined) return [plain];
  if (plain instanceof z.ZodObject) {
    const field = plain.shape[String(key)];
    return field === undefined ? [] : schemasAt(field, rest);
  }
  if (plain instanceof z.ZodRecord) return schemasAt(plain.valueType, rest);
  if (plain instanceof z.ZodArray) return schemasAt(plain.element, rest);
  return [];
}

function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): Set<string> {
  const fields = schemasAt(schema, path).flatMap((found) =>
    found instanceof z.ZodObject ? Object.keys(found.shape) : [],
  );
  return new Set(fields);
}

function fieldsHint(schema: z.ZodType): string {
  const fields = [...fieldsAt(schema, [])];
  return fields.length === 0 ? 'Write something, or delete the file.' : `Its fields: ${fields.join(', ')}.`;
}

/** What the schema's own words say should stand at a path. */
function formAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  for (const found of schemasAt(schema, path)) {
    const meta = z.globalRegistry.get(found);
    const parts = [meta?.['form'], meta?.description].filter((part) => typeof part === 'string');
    if (parts.length > 0) return `Expected: ${parts.join('. ')}`;
  }
  return undefined;
}
