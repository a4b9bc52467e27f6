import { pins } from '../../catalog/parsed-content';
import { kinds } from '../../collections/collections';
import { assertNever } from '../../domain/assert-never';
import { referenceKey, type StatisticReference } from '../../domain/statistic-reference';
import { spellingsOf } from '../../format/format-quantity';
import type { Resolve } from '../../numbers/resolve';
import { pinned } from '../../numbers/vintage';
import { offsetsIn } from '../../prose/align';
import type { ClaimingWord } from '../../prose/claiming-words';
import { statedNumbers } from '../../prose/stated-numbers';
import { offsetAt } from '../../problems/text-position';
import type { Problem } from '../../problems/problem';
import { claimOf } from '../claim-in-text';
import { valueOf, type EditorialRule } from '../context';
import { findingsInFields } from '../findings-in-fields';
import { subjectsOf } from '../subjects';
import { asComponent, asYaml, suggestFinding, type ClaimInText, type Suggestion } from '../suggest-finding';
import { proofOf } from '../proof';
import { wordsInBody, type WordFault } from '../words-in-body';
import { unprovenBy, wordsInFields } from '../words-in-fields';
import { placeOfSpelling } from './prose-blocks';
import { placeOf } from './prose-place';

/**
 * Every word that makes a claim about numbers, such as “rose”, is verified by the check, proven by a finding, quoted, or exempt with a
 * reason.
 */
export const unboundWords: EditorialRule = ({ parsed, catalog, resolve, sources, entities }) => {
  const pinnedTo = pins(parsed);
  const findingsOf = new Map(findingsInFields(parsed).map(({ entry: { file }, findings }) => [file, findings]));
  const inBodies = [...parsed.bodies].map(([file, body]) => {
    const numbers = { catalog, resolve: pinned(resolve, pinnedTo.get(file)) };
    const { exempt, faults } = wordsInBody(body, entities, numbers.resolve);
    if (faults.length === 0) return { exempt, problems: [] };
    const proven = findingsOf.get(file) ?? [];
    const reader = { entities, resolve: numbers.resolve };
    const problems = faults.flatMap(({ block, words, claim, ...one }): Problem[] => {
      const found =
        one.fault.is === 'enclosed'
          ? unprovenBy(proofOf(one.fault.word, words, block.text, proven, reader), one.fault.word)
          : one;
      if (found === null) return [];
      const { fault, range } = found;
      const place = placeOf(fault.is === 'misplaced' ? fault.other : range, block.offsets, sources.get(file) ?? '');
      return [{ file, ...place, ...explain(fault, 'body', claim === null ? null : suggestFinding(claim, numbers)) }];
    });
    return { exempt, problems };
  });
  const inFields = kinds.map((kind) => {
    const { exempt, faults } = wordsInFields(
      parsed,
      kind,
      resolve,
      kind === 'factChecks' ? parsed.factChecks : null,
      entities,
    );
    const problems = faults.map(({ fault, entry: { id, file, position }, path, text, words, range }): Problem => {
      const source = sources.get(file) ?? '';
      const subjects = subjectsOf(kind, id, parsed, catalog);
      const claim = 'word' in fault ? claimInField(fault.word, words, text, subjects, resolve) : null;
      return {
        file,
        ...placeOf(range, offsetsIn(source, offsetAt(source, position(path)), text), source),
        ...explain(fault, 'field', claim === null ? null : suggestFinding(claim, { catalog, resolve })),
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

/** What a word in a field is about: the statistics whose numbers the text states or, if the entry is about only one statistic, that one. */
function claimInField(
  word: ClaimingWord,
  words: readonly ClaimingWord[],
  text: string,
  subjects: readonly StatisticReference[],
  resolve: Resolve,
): ClaimInText {
  const different = [...new Map(subjects.map((one) => [referenceKey(one), one])).values()];
  const stated = statedNumbers(text);
  const printed = different.flatMap((reference) => {
    const statistic = valueOf(() => resolve(reference));
    const spellings = statistic === null ? [] : spellingsOf(statistic.quantity, { as: 'value', decimals: null });
    return stated
      .filter((number) => spellings.some((spelling) => placeOfSpelling(spelling, number, text) !== null))
      .map(({ start }) => ({ at: start, reference }));
  });
  const claim = claimOf(
    word,
    words,
    text,
    printed.sort((a, b) => a.at - b.at),
  );
  const only = different.length === 1 ? (different[0] ?? null) : null;
  return { ...claim, nearest: claim.nearest ?? only };
}

function explain(
  fault: WordFault,
  place: 'body' | 'field',
  suggested: Suggestion | null,
): Pick<Problem, 'rule' | 'message' | 'hint'> {
  const rule = 'prose/unbound-word';
  switch (fault.is) {
    case 'unbound':
    case 'enclosed': {
      const { word } = fault.word;
      if (suggested?.is === 'opposite')
        return {
          rule,
          message: `Nothing proves "${word}". The numbers of this sentence say the opposite: ${suggested.because}.`,
          hint: 'Change the word, or the numbers beside it.',
        };
      const written = suggested?.written ?? { is: '…', of: '…' };
      const inMarkup = `Write ${asComponent(written, word)}, or <Plain reason="…">${word}</Plain> if it says nothing about numbers.`;
      const inFields = `findings: [${asYaml(written)}]`;
      const hint =
        fault.is === 'unbound'
          ? inMarkup
          : place === 'body'
            ? `Add to the front matter: ${inFields}. Or move the word out of the component.`
            : `Add to the front matter or the record: ${inFields}, or plain: [{ words: ${word}, reason: … }] if it says nothing about numbers.`;
      const other = fault.is === 'enclosed' ? fault.other : null;
      const message =
        other === null
          ? `Nothing proves "${word}".`
          : `Nothing proves "${word}" for ${other.written}: the finding that says so is about another ${other.is}.`;
      return { rule, message, hint };
    }
    case 'misplaced': {
      const { written, is } = fault.other;
      return {
        rule,
        message: `The text says "${written}", but the finding around "${fault.word.word}" is about another ${is}.`,
        hint: `Change the ${is === 'entity' ? 'name' : 'year'}, or the finding.`,
      };
    }
    case 'contradicted':
      return {
        rule,
        message: `"${fault.word.word}" does not match its finding.`,
        hint: `Change the word, or the finding, which says is="${fault.finding.is}".`,
      };
    case 'unsaid':
      return {
        rule,
        message: `"${fault.words}" does not match its finding.`,
        hint: `Change the words, or write ${fault.field} in the finding.`,
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
