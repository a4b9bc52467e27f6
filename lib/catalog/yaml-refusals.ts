import { isAlias, isScalar, visit, type Document } from 'yaml';
import { unprintableIn, unprintableName } from '../domain/unprintable';
import type { Problem } from '../problems/problem';

/** Why a piece of YAML is rejected, with its offset in the text. */
export interface YamlRefusal extends Pick<Problem, 'rule' | 'message' | 'hint'> {
  readonly offset: number;
}

/** Names that have a special meaning in JavaScript objects. */
const namesOfObjects = new Set(['__proto__', 'constructor', 'prototype']);

/** Finds YAML that is valid but not allowed: anchors, aliases, invisible characters, and names such as `__proto__`. */
export function yamlRefusals(document: Document.Parsed): YamlRefusal[] {
  const refusals: YamlRefusal[] = [];
  const refuse = (offset: number, message: string, hint: string, rule: YamlRefusal['rule'] = 'yaml/syntax'): void => {
    refusals.push({ rule, offset, message, hint });
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== undefined)
        refuse(
          node.range?.[0] ?? 0,
          'Anchors and aliases are not allowed.',
          'Write the value out wherever it is needed.',
        );
      // The check of the raw file does not find characters that are written as escapes, such as "\u202e".
      const [hidden] = isScalar(node) && typeof node.value === 'string' ? unprintableIn(node.value) : [];
      if (hidden !== undefined)
        refuse(
          node.range?.[0] ?? 0,
          `The text contains ${unprintableName(hidden.character)}.`,
          'Delete it.',
          'file/encoding',
        );
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'string' && namesOfObjects.has(key.value))
        refuse(key.range?.[0] ?? 0, `The name "${key.value}" is not allowed.`, 'Choose another name.');
    },
  });
  return refusals;
}
