import { z } from 'zod';
import { didYouMean } from './nearest';

type Issue = z.core.$ZodIssue;

export interface ReadableIssue {
  /** The offending field's own name. */
  readonly field: string;
  /** The path of the offending value; for a missing or unknown field, its own path. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint?: string;
}

/**
 * Puts a zod issue into plain words: what is wrong, what was received, what is expected.
 *
 * @param base where the issue's own path begins, for an issue inside a branch of a union
 */
export function readableIssue(issue: Issue, schema: z.ZodType, base: readonly PropertyKey[] = []): ReadableIssue {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return readableIssue(closestBranch(issue), schema, path);

  const last = String(path.at(-1) ?? '');
  const name = path.length === 0 ? 'This' : `"${path.map(String).join('.')}"`;
  const plain = { field: last, path };
  const expected = formAt(schema, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      const hint = didYouMean(key, fieldsAt(schema, path), 'fields here');
      return { field: key, path: [...path, key], message: `Unknown field "${key}".`, hint };
    }
    case 'invalid_union': {
      const options = 'options' in issue ? (issue.options ?? []).map(String) : [];
      const written = valueOf(issue.input, issue.discriminator ?? '');
      const message = written === undefined ? `${name} is missing.` : `${name} is ${show(written)}.`;
      return { ...plain, message, hint: didYouMean(String(written ?? ''), options, 'values') };
    }
    case 'invalid_value':
      if (issue.input === undefined) return { ...plain, message: `${name} is missing.`, ...hintOf(expected) };
      return {
        ...plain,
        message: `${name} is ${show(issue.input)}.`,
        hint: didYouMean(String(issue.input), issue.values.map(String), 'values'),
      };
    case 'invalid_type': {
      if (issue.input === undefined) return { ...plain, message: `${name} is missing.`, ...hintOf(expected) };
      const said = issue.message.startsWith('Invalid input')
        ? (expected ?? `Expected: ${issue.expected}.`)
        : issue.message;
      return { ...plain, message: `${name} is ${show(issue.input)}, which does not fit.`, hint: said };
    }
    default:
      return { ...plain, message: `${name} is ${show(issue.input)}. ${issue.message}`, ...hintOf(expected) };
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

/** What the schema's own words say should stand at a path. */
function formAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  for (const found of schemasAt(schema, path)) {
    const meta = z.globalRegistry.get(found);
    const parts = [meta?.['form'], meta?.description].filter((part) => typeof part === 'string');
    if (parts.length > 0) return `Expected: ${parts.join('. ')}`;
  }
  return undefined;
}
