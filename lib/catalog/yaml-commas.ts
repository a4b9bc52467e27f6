import { isCollection, isMap, isPair, isScalar, isSeq, visit, type Document, type Pair, type Scalar } from 'yaml';
import type { YamlRefusal } from './yaml-refusals';

/**
 * Reports values that a comma cuts in two: in YAML, `{ many: deaths per 1,000 live births }` has a field "000 live births"
 * without a value, and `[deaths per 1,000 live births]` has two entries.
 *
 * @param text the source of the document
 */
export function cutByCommas(document: Document.Parsed, text: string): YamlRefusal[] {
  // Only values in brackets are affected, and few files have any.
  if (!/[{[]/.test(text)) return [];
  const refusals: YamlRefusal[] = [];
  visit(document, (_, node) => {
    if (!isCollection(node) || node.flow !== true) return;
    if (isMap(node)) refusals.push(...cutFields(node.items, text));
    if (isSeq(node)) refusals.push(...cutEntries(node.items, text));
  });
  return refusals;
}

function cutFields(pairs: readonly Pair[], text: string): YamlRefusal[] {
  const refusals: YamlRefusal[] = [];
  const cuts: Cut[] = [];
  let last: { readonly name: string; readonly value: Scalar } | null = null;
  for (const [index, { key, value }] of pairs.entries()) {
    if (!isScalar(key) || !key.range) continue;
    const name = String(key.value);
    // A field with a colon and no value is a different case: its value is an empty node.
    if (value !== null) {
      last = isScalar(value) ? { name, value } : null;
      continue;
    }
    const [start, end] = key.range;
    const next = pairs[index + 1];
    // 1,000,000 is a single value that is cut twice.
    if (next !== undefined && next.value === null) continue;
    const from = last?.value.type === 'PLAIN' ? last.value.range?.[0] : undefined;
    const joined: Cut | null =
      last === null || from === undefined ? null : { offset: from, whole: `${last.name}: "${text.slice(from, end)}"` };
    if (joined !== null && text.charAt(start - 1) === ',') cuts.push(joined);
    else refusals.push(withoutValue(name, start, joined));
  }
  return cuts.length === 0 ? refusals : [cutRefusal(cuts, 'field'), ...refusals];
}

/**
 * Reports a field without a value.
 * @param joined the previous value together with this name, if the comma between them may belong to the value
 */
function withoutValue(name: string, offset: number, joined: Cut | null): YamlRefusal {
  const or = joined === null ? '' : `, or, if the comma belongs to the previous value, write ${joined.whole}`;
  return {
    rule: 'yaml/syntax',
    offset,
    message: `"${name}" has no value.`,
    hint: `Write "${name}:" and a value after it${or}.`,
  };
}

/** Reports two entries of a list only if they look like the halves of a number: [2019,2020] may be intended. */
function cutEntries(items: readonly unknown[], text: string): YamlRefusal[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    if (isPair(item) || !isScalar(item) || !isScalar(before) || item.type !== 'PLAIN' || before.type !== 'PLAIN')
      return [];
    const [first, second] = [before.source ?? '', item.source ?? ''];
    const isCut =
      text.slice(before.range?.[1], item.range?.[0]) === ',' && /\d$/.test(first) && /^\d{3}(?!\d)/.test(second);
    if (!isCut || (/^\d+$/.test(first) && /^\d+$/.test(second))) return [];
    return [cutRefusal([{ offset: before.range?.[0] ?? 0, whole: `"${first},${second}"` }], 'entry')];
  });
}

/** A value that is cut: its start, and its correct form. */
interface Cut {
  readonly offset: number;
  readonly whole: string;
}

/** Returns one problem for all the cut values in a pair of brackets, with the position of the first. */
function cutRefusal(cuts: readonly Cut[], what: 'field' | 'entry'): YamlRefusal {
  const brackets = what === 'field' ? '{ }' : '[ ]';
  return {
    rule: 'yaml/syntax',
    offset: cuts[0]?.offset ?? 0,
    message: `This value contains a comma. Inside ${brackets}, a comma starts the next ${what}.`,
    hint: `Put the value in quotation marks: ${cuts.map(({ whole }) => whole).join(', ')}.`,
  };
}
