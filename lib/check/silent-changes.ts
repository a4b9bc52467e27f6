import { keptDataFile } from '../catalog/kept-data';
import type { Entry } from '../catalog/entry';
import type { ParsedContent } from '../catalog/parsed-content';
import { csvHash } from '../catalog/parse-csv';
import { entry, type Catalog } from '../domain/catalog';
import { correctable, type Correction } from '../domain/correction';
import { personId, seriesId, sourceId, statisticId, type SeriesId } from '../domain/ids';
import { periodKey } from '../domain/period';
import { dayOf, lastDay } from '../domain/period-order';
import type { Series } from '../domain/series';
import { derivationInputs, statisticReference } from '../domain/statistic';
import { NumberError } from '../numbers/number-error';
import { fileStart } from '../problems/problem';
import { paths } from '../site';
import {
  changedStatuses,
  lineOfValue,
  publishedValues,
  revisedValues,
  type StatusChange,
  type RevisedValue,
} from './revised-values';
import { dataMark, numberText, parseStatement, seriesFacts, type Statement, type ShownNumber } from './statements';
import { affectedBy, correctionHash, correctionsIn, type RecordedCorrection } from './recorded-corrections';
import type { ComparedNewsroom, Recorded, SilentChange } from './silent-change';
import { isComputed, numberChanges, wordingChanges, type StatementChange, unitChanges } from './statement-changes';
import { changedNumbers, type ChangedNumber } from './changed-numbers';
import { wordsMissingFrom, names, type Change } from './wording';
import { dataFileOf } from '../catalog/parse-series';

/**
 * Compares the content with the record of what was published (`content/published.txt` and `content/kept/series/`), and finds changes that
 * readers are not told about.
 *
 * - A revised value needs an entry under `superseded` in its series and a new edition of the source, or a notice that contains the new
 *   value.
 * - A changed number, unit, verdict or title needs a notice: a correction, clarification or update.
 * - A derived number needs no notice if only its inputs changed, but needs one if its calculation changed.
 *
 * A notice counts if it is at least as new as the record of what was published, names the entry and contains the new words.
 */
export function silentChanges(newsroom: ComparedNewsroom): SilentChange[] {
  const { parsed, catalog, statements } = newsroom;
  const record = recordOf(newsroom);
  const recorded = correctionsIn(record(paths.corrections)?.heading ?? null);
  const since = [...parsed.recordedOn].sort()[0] ?? null;
  const fresh = [...catalog.corrections]
    .filter(([id, { date }]) => !recorded.has(id) && (since === null || date >= since))
    .map(([, correction]) => correction);
  const series = [...parsed.series.values()]
    .filter(({ id }) => catalog.series.has(seriesId.parse(id)))
    .map((found) => seriesChanges(newsroom, found, record(paths.series(seriesId.parse(found.id))), { fresh, since }));
  const moved = new Set(series.flatMap(({ id, revised }) => (revised ? [id] : [])));
  const changes = [
    ...joinMissingData(series.flatMap(({ changes: own }) => own)),
    ...correctionChanges(newsroom, recorded),
  ];
  // Numbers that a source publishes come first, because computed numbers change with them.
  const printed = new Set<string>();
  const ownFirst = [...statements].sort(([, a], [, b]) => Number(isComputed(a)) - Number(isComputed(b)));
  for (const [address, is] of ownFirst) {
    const was = record(address);
    const subject = subjectAt(parsed, address);
    if (was === null || subject === null) continue;
    const { of, id, file, position } = subject;
    const words = wordingChanges(was, is);
    const numbers = changedNumbers(was.numbers, is.numbers, (one) => meaningOf(one, newsroom)).map((one) =>
      withNames(one, catalog),
    );
    const number = of === 'statistics' ? numberChanges(was, is) : [];
    if (number.length > 0 && !isComputed(is)) printed.add(id);
    const follows =
      isComputed(is) && was.facts.get('from') === is.facts.get('from') && dependsOnChanged(catalog, id, moved, printed);
    const own = follows ? [] : number;
    // The message about a changed value contains the name of the number, so a changed name is not reported as well.
    const candidates: StatementChange[] = [
      ...(own.some(({ path }) => path === undefined) ? [] : words),
      ...numbers,
      ...own,
    ];
    const notices = fresh.filter((notice) => notice.of[of].some((named) => named === id));
    const silent = withoutNotice(candidates, notices).map(({ change, missingWords }): SilentChange => ({
      ...{ kind: 'statement', of, id, was: change.was, is: change.is, missingWords, since },
      ...{ file, position: change.position?.() ?? position(change.path ?? (of === 'statistics' ? [] : ['title'])) },
    }));
    changes.push(...silent, ...(silent.length === 0 ? staleCheck(newsroom, { of, id, was, is }, notices) : []));
  }
  return changes;
}

/** Combines the changes for all series whose kept data file is missing into one change, because usually the whole folder is missing. */
function joinMissingData(changes: readonly SilentChange[]): SilentChange[] {
  const lost = changes.flatMap((change) => (change.kind === 'kept-data' ? [change] : []));
  const [first] = lost;
  const others = changes.filter(({ kind }) => kind !== 'kept-data');
  return first === undefined ? others : [{ ...first, ids: lost.flatMap(({ ids }) => ids) }, ...others];
}

/** The changes that no notice covers, with the words that a notice would need. */
function withoutNotice<Kind extends Change>(
  candidates: readonly Kind[],
  notices: readonly Correction[],
): { readonly change: Kind; readonly missingWords: readonly string[] }[] {
  return candidates.flatMap((change) => {
    const omissions = notices.map((notice) => wordsMissingFrom(notice, change)).sort((a, b) => a.length - b.length);
    const missingWords = omissions[0] ?? wordsMissingFrom({ was: '', now: '' }, change);
    return omissions[0]?.length === 0 ? [] : [{ change, missingWords }];
  });
}

/**
 * Returns a function that finds what was recorded for an address, with the current ids of renamed entries; null if nothing was recorded.
 */
function recordOf({ parsed, redirects }: ComparedNewsroom): (address: string) => Statement | null {
  const renamed = new Map<string, string>();
  const before = new Map<string, string>();
  for (const { from, to, gone } of redirects) {
    // A removed page redirects to a page about something else, so the two are not compared.
    if (to === undefined || gone !== undefined) continue;
    before.set(to, from);
    const [old, now] = [from, to].map((address) => /^\/(?:numbers|series)\/([^/]+\/[^/]+)\/$/.exec(address)?.[1]);
    if (old !== undefined && now !== undefined) renamed.set(old, now);
  }
  const rename = (text: string): string =>
    renamed.size === 0 ? text : text.replace(/[a-z\d-]+\/[a-z\d-]+/g, (id) => renamed.get(id) ?? id);
  return (address) => {
    const statement =
      parsed.published.get(address)?.statement ?? parsed.published.get(before.get(address) ?? '')?.statement ?? null;
    return statement === null ? null : parseStatement(address === paths.corrections ? statement : rename(statement));
  };
}

/** Whether a number is derived from a series or a published number that changed. */
function dependsOnChanged(
  catalog: Catalog,
  id: string,
  moved: ReadonlySet<SeriesId>,
  printed: ReadonlySet<string>,
): boolean {
  // The set grows during the loop, and the loop also visits the added statistics.
  const inputs = new Set([statisticId.parse(id)]);
  for (const one of inputs) {
    const statistic = entry(catalog.statistics, one);
    if (printed.has(one) || (statistic.kind === 'observed' && moved.has(statistic.series))) return true;
    if (statistic.kind === 'derived') for (const [, input] of derivationInputs(statistic.from)) inputs.add(input.id);
  }
  return false;
}

/**
 * The current text of a recorded number. If the page now refers to a different statistic with the same text, this does not count as a
 * change.
 */
function meaningOf({ reference, text }: ShownNumber, { catalog, resolve }: ComparedNewsroom): string {
  const read = reference === null ? null : statisticReference.safeParse(reference);
  if (read?.success !== true || !catalog.statistics.has(read.data.id)) return text;
  try {
    return numberText(read.data, resolve);
  } catch (error) {
    // The number can no longer be computed for that period or day.
    if (error instanceof NumberError) return text;
    throw error;
  }
}

/** Replaces the ids in a changed number with names, unless both versions would then read the same. */
function withNames(change: ChangedNumber, { people, series }: Catalog): ChangedNumber {
  const named = (text: string): string => {
    const [, by = '', words = ''] = /^([a-z\d-]+): (.*)$/su.exec(text) ?? [];
    const person = personId.safeParse(by);
    const name = person.success ? people.get(person.data)?.name : undefined;
    if (name !== undefined) return `${name}: ${words}`;
    return text.replace(/([a-z\d-]+\/[a-z\d-]+) of /, (whole, id: string) => {
      const read = seriesId.safeParse(id);
      const title = read.success ? series.get(read.data)?.title : undefined;
      return title === undefined ? whole : `${title}, `;
    });
  };
  const [was, is] = [named(change.was), change.is === null ? null : named(change.is)];
  return was === is ? change : { ...change, was, is };
}

/** The entry to which a recorded address belongs, and the positions of its fields; null if there is none. */
function subjectAt(
  parsed: ParsedContent,
  address: string,
): { of: Exclude<Recorded, 'series'>; id: string; file: string; position: Entry<unknown>['position'] } | null {
  const [, folder = '', ...rest] = address.split('/');
  const found = (of: Exclude<Recorded, 'series'>, parts: number) => {
    const id = rest.slice(0, parts).join('/');
    const known: Entry<unknown> | undefined = parsed[of].get(id);
    return known === undefined ? null : { of, id, file: known.file, position: known.position };
  };
  switch (folder) {
    case 'articles':
      return found('articles', 1);
    case 'fact-checks':
      return found('factChecks', 1);
    case 'figures':
      return found('figures', 2);
    case 'numbers':
      return found('statistics', 2);
    default:
      return null;
  }
}

/**
 * The changes to the published data of a series. `revised` is true if values or the unit changed, so that numbers based on the series may
 * have changed too.
 */
function seriesChanges(
  { parsed, catalog, texts, redirects, statements, on }: ComparedNewsroom,
  { id, value: series, file, position }: Entry<Series>,
  was: Statement | null,
  { fresh, since }: { readonly fresh: readonly Correction[]; readonly since: string | null },
): { readonly id: SeriesId; readonly revised: boolean; readonly changes: SilentChange[] } {
  const key = seriesId.parse(id);
  const is = statements.get(paths.series(key));
  const facts = was === null ? null : seriesFacts(was);
  if (was === null || is === undefined || facts === null) return { id: key, revised: false, changes: [] };
  const renamed = redirects
    .find(({ to }) => to === paths.series(key))
    ?.from.split('/')
    .slice(2, 4)
    .join('/');
  const keptId = parsed.publishedData.has(id) ? id : (renamed ?? id);
  const kept = parsed.publishedData.get(keptId);
  if (kept === undefined || dataMark(csvHash(kept.text)) !== facts.data)
    return {
      ...{ id: key, revised: false },
      changes: [{ kind: 'kept-data', ids: [keptId], file: keptDataFile(keptId), position: fileStart }],
    };
  const notices = fresh.filter(({ of }) => of.series.includes(key));
  const unit = unitChanges(was, is);
  const words = withoutNotice([...wordingChanges(was, is), ...unit], notices).map(
    ({ change, missingWords }): SilentChange => ({
      ...{ kind: 'statement', of: 'series', id, was: change.was, is: change.is, missingWords, since },
      ...{ file, position: position(change.path ?? []) },
    }),
  );
  const csv = dataFileOf(file);
  const published = publishedValues(series, kept.text, facts.multiplier);
  const statuses = withoutNotice(changedStatuses(published).map(statusChangeText), notices).map(
    ({ change, missingWords }): SilentChange => ({
      ...{ kind: 'statement', of: 'series', id, was: change.was, is: change.is, missingWords, since },
      ...{ file: csv, position: { line: lineOfValue(texts.get(csv) ?? '', change.first), column: 1 } },
    }),
  );
  const validFrom = facts.read ?? publishedOf(catalog, facts.source);
  const { all, unkept } = revisedValues(series, published, {
    scale: facts.multiplier,
    // A replacement must not be dated in the future, or before the replaced edition was read (or published, if that is unknown).
    isTrace: ({ until }) =>
      (validFrom === null || lastDay(until) >= dayOf(validFrom)) && (on === null || lastDay(until) <= dayOf(on)),
  });
  const revised = all.length > 0 || unit.length > 0;
  const isReported = (value: RevisedValue): boolean =>
    notices.some((notice) => (value.is === null ? names(notice.was, value.was) : names(notice.now, value.is)));
  const silent = unkept.filter((value) => !isReported(value));
  const [first] = silent;
  if (first !== undefined) {
    const line = lineOfValue(texts.get(csv) ?? '', first);
    const values: SilentChange = {
      ...{ kind: 'values', id: key, source: facts.source, scale: facts.multiplier, values: silent },
      ...{ file: csv, position: { line, column: 1 } },
    };
    return { id: key, revised, changes: [values, ...words, ...statuses] };
  }
  // If a correction names the changed values, the source needs no new edition.
  const isStale = all.some((value) => !isReported(value)) && was.facts.get('edition') === is.facts.get('edition');
  const edition: SilentChange = {
    kind: 'edition',
    id: key,
    source: series.source,
    file,
    position: position(['source']),
  };
  return { id: key, revised, changes: [...words, ...statuses, ...(isStale ? [edition] : [])] };
}

/** The number of values that a message names; the rest are only counted. */
const namedValues = 3;

/** A changed status in words: `Arvenia 2019, Bellmark 2020: reported`. */
function statusChangeText({ was, is, values }: StatusChange) {
  const names = values.slice(0, namedValues).map(({ entity, period }) => `${entity} ${periodKey(period)}`);
  const rest = values.length - names.length;
  const which = `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return { was: `${which}: ${was}`, is: `${which}: ${is}`, first: values[0] };
}

/** The earliest day on which an edition can have been published; null if unknown. */
function publishedOf({ sources }: Catalog, id: string): string | null {
  const read = sourceId.safeParse(id);
  const published = read.success ? sources.get(read.data)?.publishedOn : undefined;
  return typeof published === 'string' ? `${published}-01-01`.slice(0, 10) : null;
}

/**
 * Reports a changed verdict if the check has no new date. The new date must be later than the old date, or on or after the date of a
 * correction of the fact-check.
 */
function staleCheck(
  { parsed }: ComparedNewsroom,
  { of, id, was, is }: { of: Recorded; id: string; was: Statement; is: Statement },
  notices: readonly Correction[],
): SilentChange[] {
  const check = of === 'factChecks' ? parsed.factChecks.get(id) : undefined;
  const before = was.facts.get('checked');
  if (check === undefined || before === undefined || was.facts.get('verdict') === is.facts.get('verdict')) return [];
  const { checkedOn } = check.value;
  if (checkedOn > before || notices.some(({ date }) => date <= checkedOn)) return [];
  return [{ kind: 'checked-on', id, checkedOn, file: check.file, position: check.position(['checkedOn']) }];
}

/** Published corrections that were removed or changed. */
function correctionChanges(
  { parsed }: ComparedNewsroom,
  recorded: ReadonlyMap<string, RecordedCorrection>,
): SilentChange[] {
  const isThere = (name: string): boolean => {
    const [, kind = '', id = ''] = /^([^/]+)\/(.+)$/.exec(name) ?? [];
    return kind === 'pages' || correctable.some((known) => known === kind && parsed[known].has(id));
  };
  return [...recorded].flatMap(([id, { hash, touched }]): SilentChange[] => {
    const now = parsed.corrections.get(id);
    if (now === undefined)
      return [{ kind: 'correction', id, isRemoved: true, file: 'content/corrections.yml', position: fileStart }];
    // The entries that the correction affected may have been renamed or withdrawn since. Those that still exist must still be listed.
    const lost = touched.filter((name) => isThere(name) && !affectedBy(now.value).includes(name));
    if (correctionHash(now.value) === hash && lost.length === 0) return [];
    return [{ kind: 'correction', id, isRemoved: false, file: now.file, position: now.position() }];
  });
}
