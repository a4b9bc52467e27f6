import type { DocumentEntry } from '../catalog/parsed-content';
import { collections } from '../collections/collections';
import { valueOf } from '../check/context';
import { assertionsOf } from '../domain/claim';
import type { FactCheck } from '../domain/fact-check';
import { referenceKey, type StatisticReference } from '../domain/statistic';
import { statReference } from '../domain/vocabulary';
import { formatAssertion } from '../format/format-claim';
import type { Numbers } from '../numbers/assess';
import { spellingsOf, type QuantityStyle } from '../format/format-quantity';
import { offsetsIn } from '../prose/align';
import { statedNumbers } from '../prose/stated-numbers';
import { offsetAt } from '../problems/text-position';
import { mutantsOf, none, together, type Mutants } from './mutant';
import type { MutableNewsroom } from './newsroom';

/**
 * For each number from our data in a field of a fact-check, changes the data so that the number in the field is wrong. Authors type these
 * numbers, because a field cannot contain a `<Stat>`.
 */
export function fieldMutants(newsroom: MutableNewsroom): Mutants {
  return together([...newsroom.parsed.factChecks.values()].flatMap((check) => inFields(check, newsroom)));
}

/** A number that a field of a fact-check may repeat, and the style in which the site prints it. */
interface Repeatable {
  readonly reference: StatisticReference;
  readonly style: QuantityStyle;
}

function inFields(
  check: DocumentEntry<FactCheck>,
  { numbers, numbersAfter, reach, texts }: MutableNewsroom,
): Mutants[] {
  const { file, value, position } = check;
  const { claim } = value;
  const repeatable = repeatableIn(check);
  const prints = ({ reference, style }: Repeatable, text: string, resolve = numbers.resolve): boolean => {
    const number = valueOf(() => resolve(reference));
    return number !== null && spellingsOf(number.quantity, style).includes(text);
  };
  const claimed = [claim.text, claim.quotation, ...assertionsOf(claim).map(({ asserts }) => formatAssertion(asserts))];
  const isClaimed = (text: string): boolean => claimed.some((words) => words?.includes(text) === true);
  const source = texts.get(file) ?? '';
  return collections.factChecks
    .prose(value)
    .filter(
      ({ as, path }) => as === 'field-of-check' && path.join('/') !== 'claim/text' && path.join('/') !== 'claim/short',
    )
    .flatMap(({ path, text: words }) => {
      const stated = statedNumbers(words).filter(({ text }) => !isClaimed(text));
      const offsets = stated.length === 0 ? [] : offsetsIn(source, offsetAt(source, position(path)), words);
      return stated.map(({ text, start, end }): Mutants => {
        const printed = repeatable.filter((one) => prints(one, text));
        const [own] = printed;
        // The site prints none of our numbers like this, so the field repeats a number of the claim in another spelling.
        if (own === undefined) return none;
        const place = { file, start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
        const isWrong = ({ resolve }: Numbers): boolean => !printed.some((one) => prints(one, text, resolve));
        // If the site prints several of our numbers like this, the field is wrong only after all of them change.
        const edits =
          reach(own.reference, [], (_, after) => isWrong(after)) ??
          printed.flatMap((one) => reach(one.reference, [], (_, after) => !prints(one, text, after.resolve)) ?? []);
        const statement = { kind: 'value', subject: 'number', what: text, place, digits: 'typed' } as const;
        return mutantsOf(statement, isWrong(numbersAfter(edits)) ? edits : null);
      });
    });
}

function repeatableIn({ value: { claim }, body }: DocumentEntry<FactCheck>): Repeatable[] {
  const asserted = assertionsOf(claim).flatMap(({ asserts }) => [asserts, ...asserts.alternatives]);
  const measures = [...asserted, ...claim.context];
  const all = [
    ...measures.map(({ measure }): Repeatable => ({ reference: measure, style: { as: 'value', decimals: null } })),
    ...body.uses.flatMap(({ use }): Repeatable[] =>
      use.word === 'Stat'
        ? [{ reference: statReference(use), style: { as: use.as, decimals: use.decimals ?? null } }]
        : [],
    ),
  ];
  return [...new Map(all.map((one) => [`${referenceKey(one.reference)} ${JSON.stringify(one.style)}`, one])).values()];
}
