import type { LocatedUse, ParsedBody } from '../../articles/parse-body';
import { pins } from '../../catalog/parsed-content';
import { statisticsOf, type Finding } from '../../domain/finding';
import { formatReadingPeriod } from '../../format/format-period';
import { formatQuantity } from '../../format/format-quantity';
import type { Fact } from '../../numbers/findings/facts';
import { judgeFinding } from '../../numbers/findings/judge-finding';
import { NumberError } from '../../numbers/number-error';
import { pinned } from '../../numbers/vintage';
import { memoize } from '../../domain/memoize';
import type { Position, Problem } from '../../problems/problem';
import { tryTo, valueOf, type EditorialRule } from '../context';
import { findingsInFields } from '../findings-in-fields';
import { memoizeWithSeries } from '../memoize-by-numbers';

/** A problem with a finding, without its position in the file. */
interface Fault extends Pick<Problem, 'rule' | 'message' | 'hint'> {
  /** The field of the finding that has the problem. */
  readonly field: string;
}

/**
 * Every finding is true of the data. If an article gives its numbers as of a day, its findings are checked against the data of that day.
 */
export const findings: EditorialRule = ({ parsed, catalog, resolve }) => {
  const pinnedTo = pins(parsed);
  const problems: Problem[] = [];
  let stated = 0;
  const add = (file: string, faults: readonly Fault[], at: (field: string) => Position): void => {
    stated += 1;
    for (const { field, ...fault } of faults) problems.push({ file, position: at(field), ...fault });
  };
  for (const {
    entry: { file, position },
    findings: own,
  } of findingsInFields(parsed)) {
    const numbers = { catalog, resolve: pinned(resolve, pinnedTo.get(file)) };
    for (const [index, finding] of own.entries())
      add(file, faultsOf(finding, numbers), (field) => position(['findings', index, field]));
  }
  for (const [file, body] of parsed.bodies) {
    const uses = usesIn(body);
    if (uses.length === 0) continue;
    const numbers = { catalog, resolve: pinned(resolve, pinnedTo.get(file)) };
    for (const { finding, located } of uses)
      add(file, faultsOf(finding, numbers), (field) => (field === 'is' ? located.position : located.attribute(field)));
  }
  const untrue = problems.length;
  return { problems, coverage: { findings: stated, hold: stated - untrue } };
};

const usesIn = memoize(({ uses }: ParsedBody): readonly { finding: Finding; located: LocatedUse }[] =>
  uses.flatMap((located) => (located.use.word === 'Finding' ? [{ finding: located.use.finding, located }] : [])),
);

const faultsOf = memoizeWithSeries((finding: Finding, numbers): readonly Fault[] => {
  // A statistic that does not exist or cannot be computed is reported where it is named or defined.
  if (statisticsOf(finding).some(({ reference }) => valueOf(() => numbers.resolve(reference)) === null)) return [];
  const result = tryTo(() => judgeFinding(finding, numbers));
  if ('error' in result)
    return result.error instanceof NumberError
      ? [{ rule: result.error.rule, field: 'is', message: result.error.message, hint: result.error.hint }]
      : [];
  const { holds, facts, leftOut } = result.value;
  if (holds !== true) {
    const why = holds === false ? 'is not true' : 'cannot be decided from the data';
    return [
      {
        rule: 'finding/untrue',
        field: 'is',
        message: `The finding "${finding.is}" ${why}: ${listFacts(facts)}.`,
        hint: 'Change the sentence and its finding, or correct the data.',
      },
    ];
  }
  if (leftOut.length === 0) return [];
  return [{ field: 'among', ...leftOutFault(leftOut) }];
});

/** The problem with a comparison whose field `among` leaves out, without a reason, an entity that would rank ahead. */
export function leftOutFault(leftOut: readonly Fact[]): Omit<Fault, 'field'> {
  return {
    rule: 'finding/among',
    message: `"among" leaves out an entity of the series that would rank ahead of the one measured: ${listFacts(leftOut)}.`,
    hint: 'Add it, or say under "because" why these entities are compared.',
  };
}

/** The maximum number of values that a message lists. */
const most = 4;

/** The first few numbers, each with its name and period. */
function listFacts(facts: readonly Fact[]): string {
  const shown = facts
    .slice(0, most)
    .map(
      ({ name, period, quantity }) =>
        `${name}, ${formatReadingPeriod(period, undefined)}: ${formatQuantity(quantity, { as: 'value', decimals: null })}`,
    );
  return facts.length > most ? `${shown.join('; ')}; and ${facts.length - most} more` : shown.join('; ');
}
