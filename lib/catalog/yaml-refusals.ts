import { isAlias, isScalar, visit, type Document } from 'yaml';
import type { Problem } from '../problems/problem';

/** Why a piece of YAML is refused, and where: as an offset into its text. */
export interface YamlRefusal extends Pick<Problem, 'rule' | 'message' | 'hint'> {
  readonly offset: number;
}

/** What is YAML, but would let a file mean something else than what stands in it. */
export function yamlRefusals(document: Document.Parsed): YamlRefusal[] {
  const refusals: YamlRefusal[] = [];
  const refuse = (offset: number, message: string, hint: string): void => {
    refusals.push({ rule: 'yaml/syntax', offset, message, hint });
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
  return refusals;
}
