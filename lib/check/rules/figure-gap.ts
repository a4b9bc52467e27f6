import type { FigureOf, FigureSeries } from '../../domain/figure';
import { hasName, isSameName } from '../../domain/name-key';
import { periodKey } from '../../domain/period';
import type { Observation } from '../../domain/series';
import type { Problem } from '../../problems/problem';
import type { Refuse } from './refusals';

/** Reports a gap between two lines that have fewer than two periods in common. */
export function gapProblems(
  refuse: Refuse,
  { strands: [upper, lower] }: FigureOf<'gap'>,
  shownOf: (series: FigureSeries) => readonly Observation[],
): Problem[] {
  if (upper === undefined || lower === undefined) return [];
  const [first, second] = [shownOf(upper), shownOf(lower)];
  if (first.length < 2 || second.length < 2) return [];
  const periods = new Set(first.map(({ period }) => periodKey(period)));
  if (second.filter(({ period }) => periods.has(periodKey(period))).length >= 2) return [];
  const message = `"${upper.label}" and "${lower.label}" have fewer than two periods in common.`;
  return [
    refuse(
      ['strands'],
      'figure/empty',
      message,
      'Choose two series of the same frequency that have at least two periods in common.',
    ),
  ];
}

/** Matches the word or sign between the two operands of a difference: “minus”, “over”, “–”. */
const less = /\s(?:less|minus|over|above|beyond|exceeding|[-–—−])\s/i;

/**
 * Reports the name of a gap if it is also the label of a line, or if it states the difference the wrong way round: a gap is drawn as the
 * first line minus the second.
 */
export function gapNameProblems(refuse: Refuse, { strands, between, beside }: FigureOf<'gap'>): Problem[] {
  const [upper, lower] = strands;
  if (upper === undefined || lower === undefined) return [];
  const instead = `${upper.label} less ${lower.label}`;
  const duplicate = [...strands, ...(beside === undefined ? [] : [beside])].find(({ label }) =>
    isSameName(label, between),
  );
  if (duplicate !== undefined) {
    const message = `The gap and a line both have the label "${between}".`;
    return [refuse(['between'], 'id/duplicate', message, `Name the difference that is drawn: "${instead}".`)];
  }
  const [from, taken, ...more] = between.split(less);
  if (from === undefined || taken === undefined || more.length > 0) return [];
  const isUpper = (text: string): boolean => isNamedIn(text, upper, lower);
  const isLower = (text: string): boolean => isNamedIn(text, lower, upper);
  const isReversed = (isLower(from) && !isUpper(from)) || (isUpper(taken) && !isLower(taken));
  if (!isReversed) return [];
  const message = `The gap is called "${between}", but it is drawn as the first line minus the second: "${instead}".`;
  return [refuse(['between'], 'figure/order', message, `Write "${instead}", or swap the two lines under "strands".`)];
}

/** Whether a text names a line by its label or, if the other line is about a different entity, by its entity. */
function isNamedIn(text: string, { label, entity }: FigureSeries, other: FigureSeries): boolean {
  return hasName(text, label) || (entity !== other.entity && hasName(text, entity));
}
