import { tryTo, valueOf } from '../check/context';
import type { SeriesId, SourceId } from '../domain/ids';
import { derivationInputs, referenceKey, type Statistic, type StatisticReference } from '../domain/statistic';
import { multipliers } from '../domain/unit';
import { isExactStatistic } from '../numbers/resolved-statistic';
import { changedSnapshotFields, snapshotOf } from './snapshots';
import type { Cause, Snapshot } from './impact';
import type { Newsroom } from './newsroom';
import { changedFields } from './changed-fields';
import { dataFileOf } from '../catalog/parse-series';

/** A statistic before or after the change. `snapshot` is what readers see of the statistic; null if the statistic cannot be computed. */
export interface Side {
  readonly newsroom: Newsroom;
  readonly reference: StatisticReference;
  readonly snapshot: Snapshot | null;
}

/**
 * Returns why a statistic changed: changes to its record, inputs, data or sources, and the error if it can no longer be computed. The list
 * is empty if the statistic did not exist before the change or no longer exists after it.
 */
export function causesOf(before: Side, after: Side): Cause[] {
  const was = before.newsroom.context.catalog.statistics.get(before.reference.id);
  const is = after.newsroom.context.catalog.statistics.get(after.reference.id);
  if (was === undefined || is === undefined) return [];
  return [
    ...recordCause(after.newsroom.parsed.statistics.get(after.reference.id)?.file, after.reference.id, was, is),
    ...(is.kind === 'derived' ? inputCauses(before.newsroom, after.newsroom, is) : []),
    ...(was.kind === 'observed' && is.kind === 'observed' ? seriesCauses(before, after, was.series, is.series) : []),
    ...sourceCauses(before, after),
    ...unreadableCause(after),
  ];
}

function recordCause(file: string | undefined, record: string, was: object, is: object, but: string[] = []): Cause[] {
  const fields = changedFields(was, is, but);
  return file === undefined || fields.length === 0 ? [] : [{ kind: 'record', file, record, fields }];
}

function inputCauses(before: Newsroom, after: Newsroom, { from }: Extract<Statistic, { kind: 'derived' }>): Cause[] {
  return derivationInputs(from).flatMap(([role, input]): Cause[] => {
    const [was, is] = [snapshotOf(before, input), snapshotOf(after, input)];
    if (was !== null && is !== null && changedSnapshotFields(was, is).length === 0) return [];
    return [{ kind: 'input', role, key: referenceKey(input), ...numberChange(was, is) }];
  });
}

/**
 * Returns a number before and after the change, as readers see it: `20.5%` and `19.5%`. If both texts are the same, returns longer texts
 * with the exact value, the period and the status: `20.52 (2019, as reported)`.
 */
function numberChange(was: Snapshot | null, is: Snapshot | null): { before: string | null; after: string | null } {
  const hidden = was !== null && is !== null && was.text === is.text;
  const textOf = (snapshot: Snapshot | null): string | null =>
    snapshot === null ? null : hidden ? `${snapshot.exact} (${snapshot.period}, ${snapshot.status})` : snapshot.text;
  return { before: textOf(was), after: textOf(is) };
}

function seriesCauses(before: Side, after: Side, wasId: SeriesId, isId: SeriesId): Cause[] {
  const was = before.newsroom.context.catalog.series.get(wasId);
  const is = after.newsroom.context.catalog.series.get(isId);
  const file = after.newsroom.parsed.series.get(isId)?.file;
  if (was === undefined || is === undefined || file === undefined || wasId !== isId) return [];
  // `dataCause` compares the data, so neither the observations nor their hash count as changed fields.
  const record = recordCause(file, isId, was, is, ['observations', 'sha256']);
  return [...record, ...dataCause(before, after, dataFileOf(file))];
}

function dataCause({ snapshot: was, ...before }: Side, { snapshot: is, ...after }: Side, file: string): Cause[] {
  const [earlier, later] = [before, after].map(({ newsroom, reference }) => observedOf(newsroom, reference));
  if (was === null || is === null || earlier === undefined || later === undefined) return [];
  if (was.period !== is.period || earlier === null || later === null || earlier.entity !== later.entity) return [];
  if (earlier.value === later.value && was.status === is.status) return [];
  const textOf = ({ value }: { value: string }, { status }: Snapshot): string =>
    was.status === is.status ? value : `${value} (${status})`;
  return [
    {
      kind: 'data',
      file,
      entity: later.entity,
      period: is.period,
      before: textOf(earlier, was),
      after: textOf(later, is),
    },
  ];
}

/**
 * Returns the entity and the value of an observed statistic, as written in the data file; null if the statistic cannot be resolved or is
 * not exact.
 */
function observedOf({ context }: Newsroom, reference: StatisticReference): { entity: string; value: string } | null {
  const resolved = valueOf(() => context.resolve(reference));
  if (resolved === null || resolved.series === null || !isExactStatistic(resolved)) return null;
  const { id, entity } = resolved.series;
  const multiplier = context.catalog.series.get(id)?.multiplier ?? 'one';
  return { entity, value: resolved.quantity.value.div(multipliers[multiplier]).toFixed() };
}

/**
 * Returns the changes to the records of sources, for sources that are cited both before and after the change. The list is empty if readers
 * see the same citations as before.
 */
function sourceCauses(before: Side, after: Side): Cause[] {
  if (before.snapshot === null || after.snapshot === null) return [];
  if (!changedSnapshotFields(before.snapshot, after.snapshot).includes('citation')) return [];
  const cited = citedBy(after).filter((id) => citedBy(before).includes(id));
  return [...new Set(cited)].flatMap((id) => {
    const was = before.newsroom.context.catalog.sources.get(id);
    const is = after.newsroom.context.catalog.sources.get(id);
    if (was === undefined || is === undefined) return [];
    return recordCause(after.newsroom.parsed.sources.get(id)?.file, id, was, is);
  });
}

function citedBy({ newsroom, reference }: Side): SourceId[] {
  return valueOf(() => newsroom.context.resolve(reference))?.citations.map(({ source }) => source) ?? [];
}

function unreadableCause({ newsroom, reference, snapshot }: Side): Cause[] {
  if (snapshot !== null) return [];
  const result = tryTo(() => newsroom.context.resolve(reference));
  return 'error' in result ? [{ kind: 'unreadable', why: result.error.message }] : [];
}
