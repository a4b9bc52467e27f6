import { createHash } from 'node:crypto';
import { entry, type Catalog } from '../domain/catalog';
import type { Correction } from '../domain/correction';
import type { FactCheckId, SeriesId, StatisticId } from '../domain/ids';
import { multiplier, type Multiplier } from '../domain/unit';
import { verdictWords } from '../domain/verdict';
import { formatReadingPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import type { Resolve } from '../numbers/resolve';
import { paths } from '../site';

/**
 * What a newsroom says at each address whose words and numbers must not change in silence: a line each of its articles, fact-checks,
 * figures, numbers, series, its log of corrections, and the terms of its glossary. `content/published.txt` records these lines.
 */
export function statementsOf(catalog: Catalog, resolve: Resolve): Map<string, string> {
  return new Map([
    ...[...catalog.articles].map(([slug, { title }]) => [paths.article(slug), title] as const),
    ...[...catalog.factChecks.keys()].map((id) => [paths.factCheck(id), checkStatement(catalog, id)] as const),
    ...[...catalog.figures].map(([id, { title }]) => [paths.figure(id), title] as const),
    ...[...catalog.statistics.keys()].map((id) => [paths.statistic(id), numberStatement(id, resolve)] as const),
    ...[...catalog.series.keys()].map((id) => [paths.series(id), seriesStatement(catalog, id)] as const),
    ...(catalog.terms.size === 0 ? [] : [[paths.glossary, [...catalog.terms.keys()].sort().join(' ')] as const]),
    ...(catalog.corrections.size === 0 ? [] : [[paths.corrections, correctionsStatement(catalog)] as const]),
  ]);
}

/** `Household consumption in China, 2023: 39.6%`. @throws NumberError as `resolve` */
export function numberStatement(id: StatisticId, resolve: Resolve): string {
  const { name, period, quantity } = resolve({ id, at: null });
  return `${name}, ${formatReadingPeriod(period, undefined)}: ${formatQuantity(quantity)}`;
}

/** `Accurate, checked 2026-11-20: Is it so?` */
function checkStatement(catalog: Catalog, id: FactCheckId): string {
  const { verdict, checkedOn, title } = entry(catalog.factChecks, id);
  return `${verdictWords[verdict].label}, checked ${checkedOn}: ${title}`;
}

/** The verdict in the statement of a fact-check, in words. */
export function verdictIn(statement: string): string | null {
  return /^([^:]*), checked \d{4}-\d{2}-\d{2}: /.exec(statement)?.[1] ?? null;
}

/** The statement of a fact-check without the day of the check: to check again and find the same changes nothing. */
export function withoutDay(statement: string): string {
  return statement.replace(/^([^:]*), checked \d{4}-\d{2}-\d{2}: /, '$1: ');
}

/** The day on which a fact-check was made, as its statement tells it. */
export function checkedOnIn(statement: string): string | null {
  return /^[^:]*, checked (\d{4}-\d{2}-\d{2}): /.exec(statement)?.[1] ?? null;
}

/**
 * `in billion, from world-bank/wdi-2025-10: October 2025, read 2025-11-03`: the scale of the values and their edition. The values
 * are kept beside the list.
 */
function seriesStatement(catalog: Catalog, id: SeriesId): string {
  const { multiplier, source } = entry(catalog.series, id);
  const { edition, accessedOn } = entry(catalog.sources, source);
  const read = typeof accessedOn === 'string' ? accessedOn : 'on a day that is not known';
  return `in ${multiplier}, from ${source}: ${edition}, read ${read}`;
}

/** The scale and the source in the statement of a series. */
export function seriesFactsIn(statement: string): { readonly multiplier: Multiplier; readonly source: string } | null {
  const [, written, source] = /^in ([a-z]+), from (\S+): /.exec(statement) ?? [];
  const scale = multiplier.safeParse(written);
  return !scale.success || source === undefined ? null : { multiplier: scale.data, source };
}

/** Each correction by its id, the hash of its words and all that it touches, for a correction is not rewritten either. */
function correctionsStatement({ corrections }: Catalog): string {
  return [...corrections]
    .map(([id, correction]) => `${id}=${correctionHash(correction)}:${touchedBy(correction).join(',')}`)
    .sort()
    .join(' ');
}

/** A correction as it was published. */
export interface RecordedCorrection {
  /** Of its words, as `correctionHash` makes it. */
  readonly hash: string;
  /** Everything that it touched, as `touchedBy` lists it. */
  readonly touched: readonly string[];
}

/** The corrections of a log by id. */
export function correctionsIn(statement: string | null): ReadonlyMap<string, RecordedCorrection> {
  const entries = (statement ?? '').split(' ').filter((text) => text !== '');
  return new Map(
    entries.map((text): [string, RecordedCorrection] => {
      const [, id = '', hash = '', touched = ''] = /^([^=]*)=([^:]*):?(.*)$/.exec(text) ?? [];
      return [id, { hash, touched: touched.split(',').filter((name) => name !== '') }];
    }),
  );
}

/** Everything that a correction touches: `statistics/consumption/china`. */
export function touchedBy({ of }: Pick<Correction, 'of'>): string[] {
  return Object.entries(of)
    .flatMap(([kind, ids]) => ids.map((id) => `${kind}/${id}`))
    .sort();
}

/** Without what it touches, which may be renamed later. */
export function correctionHash({ date, severity, was, now, why }: Correction): string {
  return createHash('sha256').update([date, severity, was, now, why].join('\n')).digest('hex').slice(0, 8);
}
