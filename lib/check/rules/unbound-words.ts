import { pins } from '../../catalog/parsed-content';
import { kinds } from '../../collections/collections';
import { assertNever } from '../../domain/assert-never';
import type { StatisticReference } from '../../domain/statistic-reference';
import type { Numbers } from '../../numbers/assess';
import { pinned } from '../../numbers/vintage';
import { offsetsIn } from '../../prose/align';
import { offsetAt } from '../../problems/text-position';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import { findingsInFields } from '../findings-in-fields';
import { subjectsOf } from '../subjects';
import { asComponent, asYaml, suggestFinding } from '../suggest-finding';
import { wordsInBody, type WordFault } from '../words-in-body';
import { wordsInFields } from '../words-in-fields';
import { isSaidBy } from '../says';
import { placeOf } from './prose-place';

/** A word that makes a claim about numbers is verified by the check, covered by a finding, quoted, or exempt, with a reason. */
export const unboundWords: EditorialRule = ({ parsed, catalog, resolve, sources }) => {
  const pinnedTo = pins(parsed);
  const findingsOf = new Map(findingsInFields(parsed).map(({ entry: { file }, findings }) => [file, findings]));
  const inBodies = [...parsed.bodies].map(([file, body]) => {
    const numbers = { catalog, resolve: pinned(resolve, pinnedTo.get(file)) };
    const { exempt, faults } = wordsInBody(body, numbers.resolve);
    if (faults.length === 0) return { exempt, problems: [] };
    const proven = findingsOf.get(file) ?? [];
    const problems = faults
      .filter(({ fault }) => fault.is !== 'enclosed' || !proven.some((one) => isSaidBy(one, fault.word.says, resolve)))
      .map(({ fault, block, range, subjects }): Problem => ({
        file,
        ...placeOf(range, block.offsets, sources.get(file) ?? ''),
        ...explain(fault, 'body', subjects, numbers),
      }));
    return { exempt, problems };
  });
  const inFields = kinds.map((kind) => {
    const { exempt, faults } = wordsInFields(parsed, kind, resolve, kind === 'factChecks' ? parsed.factChecks : null);
    const problems = faults.map(({ fault, entry: { id, file, position }, path, text, range }): Problem => {
      const source = sources.get(file) ?? '';
      const subjects = subjectsOf(kind, id, parsed, catalog);
      return {
        file,
        ...placeOf(range, offsetsIn(source, offsetAt(source, position(path)), text), source),
        ...explain(fault, 'field', subjects, { catalog, resolve }),
      };
    });
    return { exempt, problems };
  });
  const all = [...inBodies, ...inFields];
  return {
    problems: all.flatMap(({ problems }) => problems),
    coverage: { exempt: all.reduce((sum, { exempt }) => sum + exempt, 0) },
  };
};

function explain(
  fault: WordFault,
  place: 'body' | 'field',
  subjects: readonly StatisticReference[],
  numbers: Numbers,
): Pick<Problem, 'rule' | 'message' | 'hint'> {
  const rule = 'prose/unbound-word';
  switch (fault.is) {
    case 'unbound':
    case 'enclosed': {
      const { word, says } = fault.word;
      const written = suggestFinding(says, subjects, numbers) ?? { is: '…', of: '…' };
      const inMarkup = `Write ${asComponent(written, word)}, or <Plain reason="…">${word}</Plain> if it says nothing about numbers.`;
      const inFields = `findings: [${asYaml(written)}]`;
      const hint =
        fault.is === 'unbound'
          ? inMarkup
          : place === 'body'
            ? `Add to the front matter: ${inFields}. Or move the word out of the component.`
            : `Add to the front matter or the record: ${inFields}, or plain: [{ words: ${word}, reason: … }] if it says nothing about numbers.`;
      return { rule, message: `Nothing proves "${word}".`, hint };
    }
    case 'contradicted':
      return {
        rule,
        message: `"${fault.word.word}" does not match its finding.`,
        hint: 'Change the word, or the finding.',
      };
    case 'unneeded':
      return {
        rule,
        message: `"${fault.words}" has an exemption that it does not need: it says nothing that a finding must prove.`,
        hint: 'Delete the exemption, but keep the words.',
      };
    default:
      return assertNever(fault);
  }
}
