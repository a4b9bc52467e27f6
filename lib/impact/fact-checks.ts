import { isBroken } from '../catalog/parsed-content';
import { valueOf } from '../check/context';
import type { FactCheckId } from '../domain/ids';
import { toFactCheckView } from '../views/fact-check-view';
import { same, union } from './collections';
import { changeOf } from './figures';
import type { CheckSnapshot, FactCheckChange } from './impact';
import type { Newsroom } from './newsroom';

/** Finds the fact-checks whose verdict or assessment changed. */
export function changedFactChecks(before: Newsroom, after: Newsroom): FactCheckChange[] {
  const [was, is] = [before.context.catalog.factChecks, after.context.catalog.factChecks];
  return union(was.keys(), is.keys()).flatMap((id): FactCheckChange[] => {
    const [earlier, later] = [checkSnapshotOf(before, id), checkSnapshotOf(after, id)];
    const change = changeOf(was.has(id), is.has(id) || isBroken(after.parsed, 'factChecks', id), later !== null);
    if (same(earlier, later) && change !== 'removed') return [];
    const title = is.get(id)?.title ?? was.get(id)?.title ?? id;
    return [{ id, title, change, before: earlier, after: later }];
  });
}

function checkSnapshotOf({ context, backlinks }: Newsroom, id: FactCheckId): CheckSnapshot | null {
  const view = valueOf(() => toFactCheckView(context, backlinks, id));
  if (view === null) return null;
  const { verdictLabel, assessment, comparison, claim } = view;
  return {
    verdict: verdictLabel,
    finding: assessment.finding,
    sentence: assessment.sentence,
    measured: comparison?.rows.find(({ role }) => role === 'measured')?.text ?? null,
    claimed: claim.stated,
    allowed: assessment.allowed,
    fits: assessment.allowed.includes(verdictLabel),
  };
}
