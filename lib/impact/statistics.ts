import { isBroken } from '../catalog/parsed-content';
import { statisticId, type StatisticId } from '../domain/ids';
import { isUnqualified, referenceKey, type StatisticReference } from '../domain/statistic';
import { paths } from '../site';
import { causesOf, type Side } from './causes';
import { titleOf } from './changed-texts';
import { changedSnapshotFields, snapshotOf } from './snapshots';
import type { StatisticChange } from './impact';
import type { Newsroom } from './newsroom';
import { changedSentences, sentencesOf } from './sentences';
import type { Owner } from './surface';

/**
 * A changed statistic, with the references to it before and after the change. The figures, fact-checks and resources that it affects are
 * added later.
 */
export interface MovedStatistic {
  readonly change: Omit<StatisticChange, 'figures' | 'factChecks' | 'surfaces'>;
  readonly before: StatisticReference;
  readonly after: StatisticReference;
}

/**
 * Finds the changed statistics, with the causes and the affected sentences. Compares each statistic for its own period, and for every other
 * period for which content uses the statistic.
 */
export function changedStatistics(
  before: Newsroom,
  after: Newsroom,
  successors: ReadonlyMap<string, Owner>,
): MovedStatistic[] {
  const compare = comparison(before, after);
  return pairs(before, after, successors).flatMap(([was, is]) => {
    const change = compare(was, is);
    return change === null ? [] : [{ change, before: was, after: is }];
  });
}

type Pair = readonly [before: StatisticReference, after: StatisticReference];

/**
 * Pairs each statistic before the change with the same statistic after the change, even if its id changed. Does so for every period for
 * which content uses the statistic.
 */
function pairs(before: Newsroom, after: Newsroom, successors: ReadonlyMap<string, Owner>): Pair[] {
  const newNames = new Map<StatisticId, StatisticId>();
  for (const id of before.context.catalog.statistics.keys()) {
    const successor = successors.get(paths.statistic(id));
    if (successor !== undefined) newNames.set(id, statisticId.parse(successor.id));
  }
  const found = new Map<string, Pair>();
  for (const was of readings(before)) {
    const is = { ...was, id: newNames.get(was.id) ?? was.id };
    found.set(referenceKey(is), [was, is]);
  }
  const oldNames = new Map([...newNames].map(([old, name]) => [name, old]));
  for (const is of readings(after)) found.set(referenceKey(is), [{ ...is, id: oldNames.get(is.id) ?? is.id }, is]);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function readings({ context, references }: Newsroom): StatisticReference[] {
  const own = [...context.catalog.statistics.keys()].map((id): StatisticReference => ({ id, at: null }));
  const read = references.flatMap(({ statistic }) =>
    statistic === null || isUnqualified(statistic) ? [] : [statistic],
  );
  return [...own, ...read.filter(({ id }) => context.catalog.statistics.has(id))];
}

type Change = MovedStatistic['change'];

function comparison(
  before: Newsroom,
  after: Newsroom,
): (was: StatisticReference, is: StatisticReference) => Change | null {
  const [earlierProse, laterProse] = [sentencesOf(before), sentencesOf(after)];
  const title = titleOf(after);
  return (wasReference, isReference) => {
    const was: Side = { newsroom: before, reference: wasReference, snapshot: snapshotOf(before, wasReference) };
    const is: Side = { newsroom: after, reference: isReference, snapshot: snapshotOf(after, isReference) };
    const renamed = wasReference.id !== isReference.id;
    const change = kindOf(was, is, renamed);
    const fields =
      was.snapshot === null || is.snapshot === null ? [] : changedSnapshotFields(was.snapshot, is.snapshot);
    if (change === null || (change === 'changed' && fields.length === 0)) return null;
    const keys = { before: referenceKey(wasReference), after: referenceKey(isReference) };
    const left = renamed ? changedSentences(earlierProse, laterProse, { ...keys, after: keys.before }, title) : [];
    const sentences = [...changedSentences(earlierProse, laterProse, keys, title), ...left];
    // A new, removed or renamed statistic is reported for its own period, and for other periods only if a field or a sentence changed.
    if (
      !isUnqualified(wasReference) &&
      change !== 'changed' &&
      change !== 'unreadable' &&
      fields.length + sentences.length === 0
    )
      return null;
    return {
      key: keys.before,
      change,
      renamedTo: renamed ? keys.after : null,
      before: was.snapshot,
      after: is.snapshot,
      fields,
      causes: change === 'added' ? [] : causesOf(was, is),
      sentences,
    };
  };
}

/** Returns how a statistic changed; null if it was not removed, and could be computed neither before nor after the change. */
function kindOf(was: Side, is: Side, renamed: boolean): Change['change'] | null {
  const [wasThere, isThere] = [was, is].map(({ newsroom, reference }) =>
    newsroom.context.catalog.statistics.has(reference.id),
  );
  if (isThere !== true && !isBroken(is.newsroom.parsed, 'statistics', is.reference.id))
    return wasThere === true ? 'removed' : null;
  if (is.snapshot === null) return was.snapshot === null ? null : 'unreadable';
  if (was.snapshot === null) return 'added';
  return renamed ? 'renamed' : 'changed';
}
