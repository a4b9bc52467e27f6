import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { fileStart, type Position, type Problem } from '../problems/problem';

/** A YAML file as plain data, with the place of every field. */
export interface YamlFile {
  readonly data: unknown;
  readonly position: (path?: readonly PropertyKey[]) => Position;
}

/**
 * Reads YAML 1.2 (core schema: dates stay text). Aliases, tags and repeated keys are refused.
 *
 * @returns the file, or its problems
 */
export function parseYaml(file: string, text: string): YamlFile | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings].map((error): Problem => {
    const position = place(error.pos[0]);
    if (error.code === 'DUPLICATE_KEY') {
      return {
        rule: 'id/duplicate',
        file,
        position,
        message: 'This name is given twice here.',
        hint: 'Keep one of them, or rename it.',
      };
    }
    return {
      rule: 'yaml/syntax',
      file,
      position,
      message: `This is not well-formed YAML: ${error.message}`,
      hint: yamlHint(error.code),
    };
  });
  if (problems.length > 0) return problems;
  const alias = /(?:^|[\s[{,])[&*][A-Za-z]/m.test(text) ? findAlias(document) : null;
  if (alias !== null) {
    return [
      {
        rule: 'yaml/syntax',
        file,
        position: place(alias),
        message: 'Anchors and aliases are refused.',
        hint: 'Write the value out where it is needed.',
      },
    ];
  }
  return { data: document.toJS({ maxAliasCount: 0 }), position: (path = []) => positionAt(document, path, place) };
}

function yamlHint(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces, not tabs.';
  if (code === 'TAG_RESOLVE_FAILED') return 'Tags (!name) are refused; write plain text.';
  return 'Text with ": ", "#" or a leading quotation mark needs quotation marks around it.';
}

function findAlias(document: Document.Parsed): number | null {
  let found: number | null = null;
  const visit = (node: unknown): void => {
    if (found !== null) return;
    if (isPair(node)) [node.key, node.value].forEach(visit);
    else if (isCollection(node)) node.items.forEach(visit);
    else if (isNode(node) && (!isScalar(node) || node.anchor !== undefined)) found = node.range?.[0] ?? 0;
    if (isCollection(node) && node.anchor !== undefined) found = node.range?.[0] ?? 0;
  };
  visit(document.contents);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function positionAt(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  place: (offset: number) => Position,
): Position {
  let node: unknown = document.contents;
  let best = fileStart;
  for (const key of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined || !isNode(pair.key)) break;
      best = place(pair.key.range?.[0] ?? 0);
      node = pair.value;
    } else {
      const item: unknown = node.items[Number(key)];
      if (!isNode(item)) break;
      best = place(item.range?.[0] ?? 0);
      node = item;
    }
  }
  return isScalar(node) && node.range ? place(node.range[0]) : best;
}
