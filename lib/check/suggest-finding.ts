import { finding } from '../domain/finding';
import { periodKey } from '../domain/period';
import { comparePeriods } from '../domain/period-order';
import { referenceKey, type StatisticReference } from '../domain/statistic-reference';
import { sameUnit } from '../domain/unit';
import type { Numbers } from '../numbers/assess';
import { isChange } from '../numbers/compare-change';
import { judgeFinding } from '../numbers/findings/judge-finding';
import type { ResolvedStatistic } from '../numbers/resolve';
import type { Saying } from '../prose/claiming-words';
import { valueOf } from './context';
import { isSaidBy } from './says';

/** A finding as an author writes it: its fields, in order. */
export type WrittenFinding = Readonly<Record<string, string | readonly string[]>>;

/**
 * The first true finding about some statistics that makes the same claim as a word; null if there is none.
 * @param subjects the statistics that the text is about, those nearest to the word first
 */
export function suggestFinding(
  saying: Saying,
  subjects: readonly StatisticReference[],
  numbers: Numbers,
): WrittenFinding | null {
  const known = subjects.flatMap((reference) => valueOf(() => numbers.resolve(reference)) ?? []);
  const fitting = known
    .flatMap((own) => candidates(own, known, saying, numbers))
    .find((written) => {
      const parsed = finding.safeParse(written);
      if (!parsed.success || !isSaidBy(parsed.data, saying, numbers.resolve)) return false;
      const judged = valueOf(() => judgeFinding(parsed.data, numbers));
      return judged?.holds === true && judged.leftOut.length === 0;
    });
  return fitting ?? null;
}

/** Possible findings about a statistic; for each relation, the simplest come first. Most are not true. */
function candidates(
  own: ResolvedStatistic,
  all: readonly ResolvedStatistic[],
  saying: Saying,
  { catalog }: Numbers,
): WrittenFinding[] {
  const of = referenceKey(own.reference);
  const others = all.filter((other) => other !== own && sameUnit(other.quantity.unit, own.quantity.unit));
  const earlier = others.filter(
    (other) => other.measure === own.measure && comparePeriods(other.period, own.period) < 0,
  );
  const series = own.series === null ? undefined : catalog.series.get(own.series.id);
  const observed = (series?.observations.get(own.series?.entity ?? '') ?? []).filter(
    ({ status }) => status !== 'missing' && status !== 'projected',
  );
  const [first, last] = [observed[0], observed.at(-1)];
  const since = saying.kind === 'since' ? `${saying.year}` : first === undefined ? null : periodKey(first.period);
  const entities = [...(series?.observations.keys() ?? [])];
  const moved = (['rose', 'fell', 'widened', 'narrowed'] as const).flatMap((is): WrittenFinding[] => [
    ...(isChange(own) ? [{ is, of }] : []),
    ...earlier.map((other) => ({ is, of, from: referenceKey(other.reference) })),
    ...(since === null ? [] : [{ is, of, from: since }]),
  ]);
  const compared = (['above', 'below'] as const).flatMap((is) =>
    others.map((other): WrittenFinding => ({ is, of, than: referenceKey(other.reference) })),
  );
  const extremes = (['highest', 'lowest'] as const).flatMap((is): WrittenFinding[] => [
    ...(since === null ? [] : [{ is, of, since }]),
    ...(entities.length > 1 ? [{ is, of, among: entities }] : []),
    ...(others.length > 0 ? [{ is, of, others: others.map(({ reference }) => referenceKey(reference)) }] : []),
  ]);
  const halves = (['more-than-half', 'less-than-half'] as const).map((is): WrittenFinding => ({ is, of }));
  const every =
    since === null || last === undefined
      ? []
      : (['up', 'down'] as const).map((going): WrittenFinding => ({
          ...{ is: 'every', of, going },
          ...{ from: since, until: periodKey(last.period) },
        }));
  return [...moved, ...compared, ...extremes, ...halves, ...every];
}

/** `<Finding is="fell" of="harvest/oats" from="2010">fell</Finding>`. */
export function asComponent(written: WrittenFinding, words: string): string {
  const attributes = Object.entries(written).map(([name, value]) => `${name}="${[value].flat().join('; ')}"`);
  return `<Finding ${attributes.join(' ')}>${words}</Finding>`;
}

/** `{ is: fell, of: harvest/oats, from: 2010 }`. */
export function asYaml(written: WrittenFinding): string {
  const fields = Object.entries(written).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : `[${value.join(', ')}]`}`,
  );
  return `{ ${fields.join(', ')} }`;
}
