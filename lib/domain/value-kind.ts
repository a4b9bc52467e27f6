import { z } from 'zod';

/** Whether a number states a fact, a target (what somebody aims for) or a forecast (what somebody expects). */
const valueKinds = ['fact', 'target', 'forecast'] as const;
export const valueKind = z.enum(valueKinds);
export type ValueKind = z.infer<typeof valueKind>;

/**
 * The kind of a number that is computed from others: a forecast if any input is a forecast, a target if all inputs are targets, and
 * otherwise a fact. The difference between a fact and a target, for example, is a fact.
 */
export function kindOfAll(kinds: readonly ValueKind[]): ValueKind {
  if (kinds.includes('forecast')) return 'forecast';
  return kinds.length > 0 && kinds.every((kind) => kind === 'target') ? 'target' : 'fact';
}
