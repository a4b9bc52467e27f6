import type { FigureOf } from '../../domain/figure';
import { isSameName } from '../../domain/name-key';
import type { Series } from '../../domain/series';
import type { Problem } from '../../problems/problem';
import type { Refuse } from './refusals';

/** Words for values above zero and below it. */
const above = /\b(?:surplus|gain|profit|rise|increase|growth|inflow|net lending)(?:e?s)?\b/i;
const below =
  /\b(?:deficit|shortfall|loss|fall|decrease|decline|drop|shrinkage|contraction|outflow|net borrowing)(?:e?s)?\b/i;

/** Reports the labels of the two sides of zero if they are equal, or if a label does not fit the sign of its values. */
export function sideProblems(refuse: Refuse, figure: FigureOf<'diverging'>, series: Series | undefined): Problem[] {
  const [up, down] = [figure.above.label, figure.below.label];
  if (isSameName(up, down)) {
    const message = `Both sides of zero have the label "${down}".`;
    return [refuse(['below', 'label'], 'id/duplicate', message, 'Give each side a different label.')];
  }
  // In a series of deficits, the values above zero are deficits.
  const records = series === undefined ? '' : `${series.title} ${series.definition}`;
  if (below.test(records) && !above.test(records)) return [];
  if (below.test(up) && !above.test(up)) {
    const message = `Values above zero have the label "${up}", which is a name for values below zero.`;
    return [refuse(['above', 'label'], 'figure/order', message, sides)];
  }
  if (above.test(down) && !below.test(down)) {
    const message = `Values below zero have the label "${down}", which is a name for values above zero.`;
    return [refuse(['below', 'label'], 'figure/order', message, sides)];
  }
  return [];
}

const sides =
  'Swap the labels. If the series counts deficits or losses as positive values, say so in its title or definition.';
