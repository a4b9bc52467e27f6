import type { Entry } from '../catalog/entry';
import type { ParsedContent } from '../catalog/parsed-content';
import { isoDay } from '../domain/calendar';
import { entry, type Catalog } from '../domain/catalog';
import type { Correction } from '../domain/correction';
import { seriesId, statisticId, type SeriesId, type StatisticId } from '../domain/ids';
import { firstDay } from '../domain/period-order';
import type { Redirect } from '../domain/redirect';
import type { Series } from '../domain/series';
import { derivationInputs } from '../domain/statistic';
import type { Multiplier } from '../domain/unit';
import { NumberError } from '../numbers/number-error';
import type { Resolve } from '../numbers/resolve';
import { pinned } from '../numbers/vintage';
import { fileStart, type Position } from '../problems/problem';
import { paths } from '../site';
import { lineOfValue, revisedValues, type RevisedValue } from './revised-values';
import {
  checkedOnIn,
  correctionHash,
  correctionsIn,
  numberStatement,
  seriesFactsIn,
  statementsOf,
  touchedBy,
  type RecordedCorrection,
  verdictIn,
  withoutDay,
} from './statements';

interface Place {
  readonly file: string;
  readonly position: Position;
}

/** Something that was published and has changed, with nothing that says so. */
export type SilentChange = Place &
  (
    | {
        readonly kind: 'values';
        readonly id: SeriesId;
        readonly source: string;
        /** In which the values were written. */
        readonly scale: Multiplier;
        readonly values: readonly RevisedValue[];
      }
    /** Values were revised, and the source is still that of before. */
    | { readonly kind: 'edition'; readonly id: SeriesId; readonly source: string }
    | {
        readonly kind: 'statement';
        readonly of: 'articles' | 'factChecks' | 'figures' | 'statistics';
        readonly id: string;
        readonly was: string;
        readonly is: string;
      }
    /** A verdict changed, and the day of the check is that of before. */
    | { readonly kind: 'checked-on'; readonly id: string; readonly checkedOn: string }
    /** A correction was rewritten or taken away. */
    | { readonly kind: 'correction'; readonly id: string; readonly isGone: boolean }
  );

/** A newsroom that passes the check, as far as what was published is held to it. */
export interface Held {
  readonly parsed: ParsedContent;
  /** What readers get of it. */
  readonly catalog: Catalog;
  readonly resolve: Resolve;
  /** A record follows the address of what was renamed. */
  readonly redirects: readonly Redirect[];
  /** The texts of the files, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

const correctable = ['articles', 'factChecks', 'figures', 'statistics', 'series'] as const;

type Statements = ReadonlyMap<string, string>;
const correctionsPath = 'content/corrections.yml';

/**
 * Finds what `content/published.txt` and `content/kept/series/` record as published and what says something else now, without a
 * trace for readers. A revised value leaves its trace under `superseded`, or in a correction; a number is traced by those of the
 * values that it is read from; everything else by a correction, clarification or update that names it and that was not recorded yet.
 */
export function silentChanges(held: Held): SilentChange[] {
  const { parsed, catalog, resolve, redirects } = held;
  const recordAt = (address: string): string | null => parsed.published.get(address)?.said ?? null;
  const said = (address: string): string | null =>
    recordAt(address) ?? recordAt(redirects.find(({ to }) => to === address)?.from ?? '');
  const recorded = correctionsIn(said(paths.corrections));
  const fresh = [...catalog.corrections].filter(([id]) => !recorded.has(id)).map(([, correction]) => correction);
  const statements = statementsOf(catalog, resolve);
  const series = [...parsed.series.values()]
    .filter(({ id }) => catalog.series.has(seriesId.parse(id)))
    .flatMap((entry) =>
      seriesChanges(held, entry, { said: said(paths.series(seriesId.parse(entry.id))), statements, fresh }),
    );
  const silent = new Set(series.flatMap((change) => (change.kind === 'values' ? [change.id] : [])));
  const changes: SilentChange[] = [...series, ...correctionChanges(held, recorded)];
  for (const [address, is] of statements) {
    const was = said(address);
    if (was === null || was === is) continue;
    if (address.startsWith(paths.factChecks) && withoutDay(was) === withoutDay(is)) continue;
    const subject = subjectAt(parsed, address, verdictIn(was) === verdictIn(is) ? 'title' : 'verdict');
    if (subject === null) continue;
    const { of, id, place } = subject;
    if (of === 'statistics') {
      const number = statisticId.parse(id);
      const roots = rootsOf(catalog, number);
      // Told at the values themselves.
      if ([...roots.series].some((root) => silent.has(root))) continue;
      if (namesNumber(fresh, roots) || saidOnceBefore(was, number, roots, held)) continue;
    } else if (fresh.some((correction) => names(correction, of, id))) {
      changes.push(...staleCheck(held, { of, id, was, is }, fresh));
      continue;
    }
    changes.push({ kind: 'statement', of, id, was, is, ...place });
  }
  return changes;
}

type Named = Extract<SilentChange, { kind: 'statement' }>['of'];

function names({ of }: Correction, kind: Named, id: string): boolean {
  return of[kind].some((named) => named === id);
}

/** What a statement at an address is about, and where its words stand; `field` of a fact-check is the one that changed. */
function subjectAt(
  parsed: ParsedContent,
  address: string,
  field: 'title' | 'verdict',
): { of: Named; id: string; place: Place } | null {
  const [, folder = '', ...rest] = address.split('/');
  const found = (of: Named, id: string, ...changed: PropertyKey[]) => {
    const entry: Entry<unknown> | undefined = parsed[of].get(id);
    return entry === undefined ? null : { of, id, place: { file: entry.file, position: entry.position(changed) } };
  };
  switch (folder) {
    case 'articles':
      return found('articles', rest[0] ?? '', 'title');
    case 'fact-checks':
      return found('factChecks', rest[0] ?? '', field);
    case 'figures':
      return found('figures', rest.slice(0, 2).join('/'), 'title');
    case 'numbers':
      return found('statistics', rest.slice(0, 2).join('/'));
    default:
      return null;
  }
}

interface Roots {
  readonly statistics: ReadonlySet<StatisticId>;
  readonly series: ReadonlySet<SeriesId>;
}

/** A statistic with all that it is computed from. */
function rootsOf(catalog: Catalog, id: StatisticId): Roots {
  const statistics = new Set([id]);
  const series = new Set<SeriesId>();
  // A set may grow while it is walked: what is added is walked too.
  for (const one of statistics) {
    const statistic = entry(catalog.statistics, one);
    if (statistic.kind === 'observed') series.add(statistic.series);
    if (statistic.kind === 'derived')
      for (const [, input] of derivationInputs(statistic.from)) statistics.add(input.id);
  }
  return { statistics, series };
}

function namesNumber(fresh: readonly Correction[], { statistics, series }: Roots): boolean {
  return fresh.some(
    ({ of }) => of.statistics.some((id) => statistics.has(id)) || of.series.some((id) => series.has(id)),
  );
}

/** Whether a number said so on a day before one of its values was replaced: its page can still tell it. */
function saidOnceBefore(was: string, id: StatisticId, { series }: Roots, { catalog, resolve }: Held): boolean {
  const days = new Set(
    [...series].flatMap((root) => entry(catalog.series, root).superseded.map(({ until }) => firstDay(until) - 1)),
  );
  return [...days].some((day) => {
    try {
      return numberStatement(id, pinned(resolve, isoDay(day))) === was;
    } catch (error) {
      // On that day not all of it was known.
      if (error instanceof NumberError) return false;
      throw error;
    }
  });
}

/** What of the values of a series was published and has changed: the values without a trace, or else the edition that stayed. */
function seriesChanges(
  { parsed, texts, redirects }: Held,
  { id, value: series, file, position }: Entry<Series>,
  { said, statements, fresh }: { said: string | null; statements: Statements; fresh: readonly Correction[] },
): SilentChange[] {
  const key = seriesId.parse(id);
  const renamed = redirects
    .find(({ to }) => to === paths.series(key))
    ?.from.split('/')
    .slice(2, 4)
    .join('/');
  const kept = parsed.publishedData.get(id) ?? parsed.publishedData.get(renamed ?? '');
  const facts = said === null ? null : seriesFactsIn(said);
  if (kept === undefined || facts === null) return [];
  const { all, untraced } = revisedValues(series, kept.text, facts.multiplier);
  if (all.length === 0 || fresh.some(({ of }) => of.series.includes(key))) return [];
  const [first] = untraced;
  if (first !== undefined) {
    const csv = file.replace(/yml$/, 'csv');
    const line = lineOfValue(texts.get(csv) ?? '', first);
    return [
      {
        kind: 'values',
        id: key,
        source: facts.source,
        scale: facts.multiplier,
        values: untraced,
        file: csv,
        position: { line, column: 1 },
      },
    ];
  }
  if (statements.get(paths.series(key)) !== said) return [];
  return [{ kind: 'edition', id: key, source: series.source, file, position: position(['source']) }];
}

/** A fact-check whose verdict changed is checked again: on the day of the correction that says so, or after it was last checked. */
function staleCheck(
  { parsed }: Held,
  { of, id, was, is }: { of: Named; id: string; was: string; is: string },
  fresh: readonly Correction[],
): SilentChange[] {
  const check = of === 'factChecks' ? parsed.factChecks.get(id) : undefined;
  const before = checkedOnIn(was);
  if (check === undefined || before === null || verdictIn(was) === verdictIn(is)) return [];
  const { checkedOn } = check.value;
  const told = fresh.some((correction) => names(correction, of, id) && correction.date <= checkedOn);
  if (checkedOn > before || told) return [];
  return [{ kind: 'checked-on', id, checkedOn, file: check.file, position: check.position(['checkedOn']) }];
}

/** Corrections that were published, and are gone or say something else. */
function correctionChanges({ parsed }: Held, recorded: ReadonlyMap<string, RecordedCorrection>): SilentChange[] {
  const isThere = (name: string): boolean => {
    const [, kind = '', id = ''] = /^([^/]+)\/(.+)$/.exec(name) ?? [];
    return correctable.some((known) => known === kind && parsed[known].has(id));
  };
  return [...recorded].flatMap(([id, { hash, touched }]): SilentChange[] => {
    const now = parsed.corrections.get(id);
    if (now === undefined)
      return [{ kind: 'correction', id, isGone: true, file: correctionsPath, position: fileStart }];
    // What it touched may have been renamed or withdrawn since; what is there still is touched still.
    const lost = touched.filter((name) => isThere(name) && !touchedBy(now.value).includes(name));
    if (correctionHash(now.value) === hash && lost.length === 0) return [];
    return [{ kind: 'correction', id, isGone: false, file: now.file, position: now.position() }];
  });
}
