import { valueOf } from '../check/context';
import type { StatisticReference } from '../domain/statistic';
import { unroundedText } from '../views/number-facts';
import { toStatisticView } from '../views/statistic-view';
import { same } from './collections';
import { snapshotFields, type Snapshot, type SnapshotField } from './impact';
import type { Newsroom } from './newsroom';

/** Returns what readers see of a statistic; null if it is missing or cannot be computed. */
export function snapshotOf({ context }: Newsroom, reference: StatisticReference): Snapshot | null {
  const view = valueOf(() => toStatisticView(context, reference));
  if (view === null) return null;
  const { name, text, unit, period, status, notes } = view;
  const citations = view.citations.map(({ line, locator }) => `${line}, ${locator}`);
  return { name, text, exact: unroundedText(view), unit, period, status, citations, notes };
}

/** Lists the fields in which a statistic changed. The exact value is included only if rounding hides the change. */
export function changedSnapshotFields(before: Snapshot, after: Snapshot): SnapshotField[] {
  const differs: Record<SnapshotField, boolean> = {
    value: before.text !== after.text,
    'exact value': before.text === after.text && before.exact !== after.exact,
    unit: before.unit !== after.unit,
    period: before.period !== after.period,
    status: before.status !== after.status,
    citation: !same(before.citations, after.citations),
    name: before.name !== after.name,
    note: !same(before.notes, after.notes),
  };
  return snapshotFields.filter((field) => differs[field]);
}
