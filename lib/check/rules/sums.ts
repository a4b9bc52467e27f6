import { readRows } from '../../catalog/csv-rows';
import type { Entry } from '../../catalog/entry';
import { dataFileOf } from '../../catalog/parse-series';
import { Decimal } from '../../domain/decimal';
import { memoize } from '../../domain/memoize';
import { periodKey } from '../../domain/period';
import type { Observation, Series, Sum } from '../../domain/series';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** The entities of a series add up as its record says, in every period in which all of them have a value. */
export const sums: EditorialRule = ({ parsed, sources }) => ({
  problems: [...parsed.series.values()].flatMap((entry) =>
    faultsOf(entry).map((fault) => ('field' in fault ? unknownEntity(entry, fault) : wrongSum(entry, fault, sources))),
  ),
});

interface UnknownEntity {
  readonly field: readonly PropertyKey[];
  readonly entity: string;
}

/** The first period in which a sum is wrong, and the number of further such periods. */
interface WrongSum {
  readonly sum: Sum;
  readonly period: string;
  readonly written: Decimal;
  readonly computed: Decimal;
  readonly more: number;
}

const faultsOf = memoize(({ value }: Entry<Series>): readonly (UnknownEntity | WrongSum)[] =>
  value.sums.flatMap((sum, index): (UnknownEntity | WrongSum)[] => {
    const named = [
      { field: ['sums', index, 'total'], entity: sum.total },
      ...sum.plus.map((entity, at) => ({ field: ['sums', index, 'plus', at], entity })),
      ...sum.minus.map((entity, at) => ({ field: ['sums', index, 'minus', at], entity })),
    ];
    const unknown = named.filter(({ entity }) => !value.observations.has(entity));
    if (unknown.length > 0) return unknown;
    const [first, ...others] = wrongPeriods(sum, value);
    return first === undefined ? [] : [{ sum, ...first, more: others.length }];
  }),
);

type Known = Exclude<Observation, { status: 'missing' }>;

function wrongPeriods({ total, plus, minus }: Sum, { observations }: Series): Omit<WrongSum, 'sum' | 'more'>[] {
  const known = (entity: string): ReadonlyMap<string, Known> =>
    new Map(
      (observations.get(entity) ?? []).flatMap((one) =>
        one.status === 'missing' ? [] : [[periodKey(one.period), one] as const],
      ),
    );
  const terms = [
    ...plus.map((entity) => ({ sign: 1, values: known(entity) })),
    ...minus.map((entity) => ({ sign: -1, values: known(entity) })),
  ];
  const totals = known(total);
  const all = [totals, ...terms.map(({ values }) => values)].flatMap((values) => [...values.values()]);
  // A file may omit trailing zeros, so every number counts as having as many decimals as the longest one.
  const decimals = Math.max(0, ...all.map((one) => one.decimals));
  const half = new Decimal(10).pow(-decimals).div(2);
  return [...totals].flatMap(([period, { value: written }]) => {
    const parts = terms.map(({ sign, values }) => values.get(period)?.value.times(sign));
    const added = parts.filter((part) => part !== undefined);
    if (added.length < parts.length) return [];
    const computed = added.reduce((sum, part) => sum.plus(part), new Decimal(0));
    const rounding = half.times(terms.length + 1);
    return written.minus(computed).abs().lte(rounding) ? [] : [{ period, written, computed }];
  });
}

function unknownEntity({ file, value, position }: Entry<Series>, { field, entity }: UnknownEntity): Problem {
  return {
    rule: 'reference/unknown',
    file,
    position: position(field),
    message: `The series has no entity "${entity}".`,
    hint: didYouMean(entity, value.observations.keys(), 'entities'),
  };
}

function wrongSum(
  { file: metadata }: Entry<Series>,
  { sum: { total, plus, minus }, period, written, computed, more }: WrongSum,
  sources: ReadonlyMap<string, string>,
): Problem {
  const file = dataFileOf(metadata);
  const rows = readRows(sources.get(file) ?? '');
  const row = Array.isArray(rows) ? rows.find(({ fields }) => fields[0] === total && fields[1] === period) : undefined;
  const terms = [plus.join(' + '), ...minus].join(' − ');
  const others = more === 0 ? '' : ` Further periods with this problem: ${more}.`;
  return {
    rule: 'series/sum',
    file,
    position: { line: row?.line ?? 1, column: row?.columns[2] ?? 1 },
    message: `${total} is ${written.toFixed()} in ${period}, but ${terms} is ${computed.toFixed()}.${others}`,
    hint: `Compare the row with the source, and the rows of ${[...plus, ...minus].join(', ')} for ${period}.`,
  };
}
