import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Position, Problem } from '../problems/problem';
import { cutByCommas } from './yaml-commas';
import { cutByComments } from './yaml-comments';
import { explainYamlError } from './yaml-error';
import { yamlRefusals } from './yaml-refusals';

/** A YAML file as plain data, with the position of every field. */
export interface YamlFile {
  readonly data: unknown;
  /** The position of a value. If the value is missing, the position of the name of the nearest enclosing field. */
  readonly position: (path?: readonly PropertyKey[]) => Position;
  /** The position of the name of a field. */
  readonly namePosition: (path: readonly PropertyKey[]) => Position;
  /** A scalar as written; null if there is no such field, or if its value is a list or a map. */
  readonly written: (path: readonly PropertyKey[]) => WrittenValue | null;
}

/** A scalar before YAML interprets it: its text and its range in the file. */
export interface WrittenValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads YAML 1.2 (core schema: dates stay text). Aliases, tags and repeated keys are rejected.
 *
 * @returns the file, or its problems: only the first on each line, because the others usually follow from it
 */
export function parseYaml(file: string, text: string): YamlFile | Problem[] {
  const read = readYaml(text);
  const problems = problemsOf(file, text, read);
  if (problems.length > 0) return problems;
  return { data: read.document.toJS({ maxAliasCount: 0 }), ...placesIn(text) };
}

interface ReadYaml {
  readonly document: Document.Parsed;
  readonly place: (offset: number) => Position;
}

function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    // Content has no booleans, and the verdict "false" is a word.
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:bool'),
    uniqueKeys: true,
    prettyErrors: false,
  });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return { document, place };
}

/**
 * The syntax tree needs many times as much memory as the text, so it is not kept. The few files whose positions are needed are parsed
 * again.
 */
function placesIn(text: string): Pick<YamlFile, 'position' | 'namePosition' | 'written'> {
  let reparsed: ReadYaml | null = null;
  const read = (): ReadYaml => (reparsed ??= readYaml(text));
  const at = (path: readonly PropertyKey[], part: 'name' | 'value'): Position =>
    read().place(offsetAt(read().document, path, part));
  return {
    position: (path = []) => at(path, 'value'),
    namePosition: (path) => at(path, 'name'),
    written: (path) => {
      const node = read().document.getIn(path, true);
      if (!isScalar(node) || !node.range) return null;
      const [start, end] = node.range;
      return { text: node.source ?? '', start, end };
    },
  };
}

function problemsOf(file: string, text: string, { document, place }: ReadYaml): Problem[] {
  const errors = [...document.errors, ...document.warnings];
  // In `{ a: 1,000, b: 2,000 }`, commas cut both values, and the parser reports that the field "000" is repeated. After any other error,
  // the tree may be wrong, so cut values are not looked for.
  const cut = errors.every(({ code }) => code === 'DUPLICATE_KEY') ? cutByCommas(document, text) : [];
  const others =
    errors.length > 0
      ? errors.map((error) => explainYamlError(error, document, place))
      : [...yamlRefusals(document), ...cutByComments(document, text)];
  const problems = new Map<number, Problem>();
  for (const { offset, ...refusal } of [...cut, ...others]) {
    const position = place(offset);
    if (!problems.has(position.line)) problems.set(position.line, { file, position, ...refusal });
  }
  return [...problems.values()];
}

function offsetAt(document: Document.Parsed, path: readonly PropertyKey[], part: 'name' | 'value'): number {
  let node: unknown = document.contents;
  let best = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined || !isNode(pair.key)) return best;
      best = pair.key.range?.[0] ?? best;
      node = pair.value;
    } else {
      const item = isSeq(node) ? node.items[Number(key)] : undefined;
      if (!isNode(item)) return best;
      best = item.range?.[0] ?? best;
      node = item;
    }
  }
  return part === 'value' && isScalar(node) ? (node.range?.[0] ?? best) : best;
}
