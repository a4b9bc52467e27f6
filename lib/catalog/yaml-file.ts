import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { fileStart, type Position, type Problem } from '../problems/problem';
import { explainYamlError } from './yaml-error';

/** A YAML file as plain data, with the place of every field. */
export interface YamlFile {
  readonly data: unknown;
  /** Where a value stands; for one that is not there, the name of the nearest enclosing field. */
  readonly position: (path?: readonly PropertyKey[]) => Position;
  /** Where the name of a field stands. */
  readonly namePosition: (path: readonly PropertyKey[]) => Position;
}

/**
 * Reads YAML 1.2 (core schema: dates stay text). Aliases, tags and repeated keys are refused.
 *
 * @returns the file, or its problems: the first of each line, for those after it follow from it
 */
export function parseYaml(file: string, text: string): YamlFile | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const found = new Map<number, Problem>();
  for (const error of [...document.errors, ...document.warnings]) {
    const position = place(error.pos[0]);
    if (!found.has(position.line))
      found.set(position.line, { file, position, ...explainYamlError(error, document, place) });
  }
  if (found.size > 0) return [...found.values()];
  const refused = refusals(document, file, place);
  if (refused.length > 0) return refused;
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    position: (path = []) => placeAt(document, path, place, 'value'),
    namePosition: (path) => placeAt(document, path, place, 'name'),
  };
}

/** What is YAML, but would let a file mean something else than what stands in it. */
function refusals(document: Document.Parsed, file: string, place: (offset: number) => Position): Problem[] {
  const problems: Problem[] = [];
  const refuse = (offset: number, message: string, hint: string): void => {
    problems.push({ rule: 'yaml/syntax', file, position: place(offset), message, hint });
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== undefined)
        refuse(node.range?.[0] ?? 0, 'Anchors and aliases are refused.', 'Write the value out where it is needed.');
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '__proto__')
        refuse(key.range?.[0] ?? 0, 'The name "__proto__" is refused.', 'Choose another name.');
    },
  });
  return problems;
}

function placeAt(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  place: (offset: number) => Position,
  part: 'name' | 'value',
): Position {
  let node: unknown = document.contents;
  let best = fileStart;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined || !isNode(pair.key)) return best;
      best = place(pair.key.range?.[0] ?? 0);
      node = pair.value;
    } else {
      const item = isSeq(node) ? node.items[Number(key)] : undefined;
      if (!isNode(item)) return best;
      best = place(item.range?.[0] ?? 0);
      node = item;
    }
  }
  return part === 'value' && isScalar(node) && node.range ? place(node.range[0]) : best;
}
