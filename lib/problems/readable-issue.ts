import { z } from 'zod';
import { slugOf } from '../domain/slug';
import { choiceHint, didYouMean, isMisspelling, nearest } from './nearest';
import { fieldsAt, formAt } from './schema-words';

type Issue = z.core.$ZodIssue;

export interface ReadableIssue {
  /** The name of the field, which is the last part of `path`. */
  readonly field: string;
  /** The path of the offending value, or of the missing or unknown field. */
  readonly path: readonly PropertyKey[];
  /** Whether the field has a wrong name, has a wrong value, or is missing. */
  readonly fault: 'name' | 'value' | 'absence';
  readonly message: string;
  readonly hint?: string;
}

/**
 * Converts a schema’s issues to plain sentences, one for each mistake. A misspelt required field is reported only once: as unknown,
 * not also as missing.
 *
 * @param data the original data, which the schema may have transformed before a rule rejected it
 */
export function readableIssues(issues: readonly Issue[], schema: z.ZodType, data: unknown): ReadableIssue[] {
  const single = issues.flatMap((issue): Issue[] =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue],
  );
  const readable = single.map((issue) => readableIssue(issue, schema, data));
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
 * Converts a zod issue to plain sentences: what is wrong, what was received and what is expected.
 *
 * @param base the path of the union that contains the issue; empty for an issue outside unions
 */
function readableIssue(
  issue: Issue,
  schema: z.ZodType,
  data: unknown,
  base: readonly PropertyKey[] = [],
): ReadableIssue {
  const path = [...base, ...issue.path];
  const name = path.length === 0 ? 'This' : `"${path.map(nameOf).join('.')}"`;
  const expected = path.length === 0 ? { hint: fieldsHint(schema) } : hintOf(formAt(schema, path));
  const value = { field: String(path.at(-1) ?? ''), path, fault: 'value' } as const;
  const missing = { ...value, fault: 'absence', message: `${name} is missing.`, ...expected } as const;
  if (issue.code !== 'unrecognized_keys') {
    if (issue.input === undefined) return missing;
    if (issue.input === null && path.length > 0) return { ...value, message: `${name} is empty.`, ...expected };
    if (issue.input === null) return { ...value, message: 'There are no fields here.', ...expected };
  }
  const refused = ({ code, input, message }: Issue): ReadableIssue => {
    if (isOfZod(message)) return { ...value, message: `${name} is ${show(input)}, which is not valid.`, ...expected };
    // If a rule compares several fields, the input is the object that contains them, and the path leads to one of them.
    if (code === 'custom' && typeof input === 'object') {
      const written = path.reduce((at: unknown, key) => valueOf(at, String(key)), data);
      const received = written === undefined || path.length === 0 ? name : `${name} is ${show(written)}, which`;
      return { ...value, message: `${received} is not allowed here.`, hint: message };
    }
    return { ...value, message: `${name} is ${show(input)}. ${message}`, ...expected };
  };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      const known = fieldsAt(schema, path);
      const hint = known.has(key)
        ? 'Remove it: this field belongs to entries of another kind.'
        : didYouMean(key, known, 'fields here');
      return { field: key, path: [...path, key], fault: 'name', message: `Unknown field "${key}".`, hint };
    }
    case 'invalid_union': {
      if (issue.errors.length > 0) return readableIssue(closestBranch(issue), schema, data, path);
      const options = 'options' in issue ? (issue.options ?? []).map(String) : [];
      const written = valueOf(issue.input, issue.discriminator ?? '');
      if (written === undefined) return { ...missing, hint: `Known values: ${options.join(', ')}.` };
      return {
        ...value,
        message: `${name} is ${show(written)}, which is not a known value.`,
        hint: choiceHint(typeof written === 'string' ? written : show(written), options),
      };
    }
    case 'invalid_value':
      return {
        ...value,
        message: `${name} is ${show(issue.input)}, which is not a known value.`,
        hint: choiceHint(String(issue.input), issue.values.map(String)),
      };
    case 'invalid_key': {
      const key = String(issue.path.at(-1) ?? '');
      const rule = issue.issues[0]?.message ?? '';
      const safe = slugOf(key);
      const proposal = safe === '' || safe === key ? 'Use another name.' : `Use another name: ${safe}.`;
      return { ...value, fault: 'name', message: `"${key}" is not a valid name here. ${rule}`, hint: proposal };
    }
    case 'invalid_type': {
      const message = `${name} is ${show(issue.input)}, which is not valid.`;
      if (issue.message.startsWith('Invalid input')) return { ...value, message, ...expected };
      return { ...value, message, hint: issue.message };
    }
    case 'too_small':
      if (issue.origin === 'number')
        return {
          ...value,
          message: `${name} must be at least ${issue.minimum}; got ${show(issue.input)}.`,
          ...expected,
        };
      if (issue.origin === 'string' && isOfZod(issue.message) && issue.minimum === 1)
        return { ...value, message: `${name} is empty.`, ...expected };
      if (issue.origin !== 'array') return refused(issue);
      return { ...value, message: `${name} has too few entries. It needs at least ${issue.minimum}.`, ...expected };
    case 'too_big':
      if (issue.origin === 'number')
        return {
          ...value,
          message: `${name} must be at most ${issue.maximum}; got ${show(issue.input)}.`,
          ...expected,
        };
      if (issue.origin === 'string' && typeof issue.input === 'string') {
        const limit = isOfZod(issue.message) ? `Keep it within ${issue.maximum} characters.` : issue.message;
        const message = `${name} is ${show(issue.input)}. ${limit} It has ${issue.input.trim().length}.`;
        return { ...value, message, ...expected };
      }
      if (issue.origin !== 'array') return refused(issue);
      return { ...value, message: `${name} has too many entries. It takes at most ${issue.maximum}.`, ...expected };
    case 'custom': {
      const unknown = unknownName.safeParse(issue.params);
      if (!unknown.success) return refused(issue);
      const hint = nameHint(String(issue.input), unknown.data);
      return { ...value, message: `${name} is ${show(issue.input)}, which is not a known value.`, hint };
    }
    default:
      return refused(issue);
  }
}

/**
 * The suggestions that a schema passes along if the name of a unit or currency is unknown. There are too many known names to list them all.
 */
const unknownName = z.object({
  meant: z.string().nullable(),
  beside: z.array(z.string()),
  names: z.array(z.string()),
  otherwise: z.string(),
});

function nameHint(written: string, { meant, beside, names, otherwise }: z.infer<typeof unknownName>): string {
  const best = meant ?? names.find((name) => isMisspelling(written, name));
  if (best === undefined) return otherwise;
  return `Did you mean "${best}"${beside.length === 0 ? '' : ` with "${beside.join('" and "')}"`}?`;
}

/** The name of a field, or the number of a list entry: editors count the entries of a list from one. */
function nameOf(key: PropertyKey): string {
  return typeof key === 'number' ? String(key + 1) : String(key);
}

/** Whether a message is zod’s default, which zod uses if the schema has no message of its own. */
function isOfZod(message: string): boolean {
  return /^(?:Invalid|Too) /.test(message);
}

function valueOf(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null
    ? Object.entries(input).find(([name]) => name === key)?.[1]
    : undefined;
}

function hintOf(form: string | undefined): { hint?: string } {
  return form === undefined ? {} : { hint: `Expected: ${form}` };
}

type Branches = readonly (readonly Issue[])[];

/**
 * Chooses the branch of a union in which validation got furthest, because the author probably meant this branch. Returns the first issue of
 * the branch.
 */
function closestBranch(issue: { readonly errors: Branches }): Issue {
  const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  const first = best?.[0];
  if (first === undefined) throw new Error('A union failed without an issue.');
  return first;
}

function depth(issues: readonly Issue[]): number {
  return Math.max(
    ...issues.map((issue) => issue.path.length + (issue.code === 'custom' || issue.code === 'invalid_format' ? 1 : 0)),
  );
}

function show(input: unknown): string {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? 'missing');
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return typeof input === 'string' ? `"${short}"` : short;
}

function fieldsHint(schema: z.ZodType): string {
  const fields = [...fieldsAt(schema, [])];
  return fields.length === 0 ? 'Add content, or delete the file.' : `Expected fields: ${fields.join(', ')}.`;
}
