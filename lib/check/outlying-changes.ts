import { readRows } from '../catalog/csv-rows';
import { dataFileOf } from '../catalog/parse-series';
import type { ParsedContent } from '../catalog/parsed-content';
import { Decimal, isDecimalText } from '../domain/decimal';
import { periodKey } from '../domain/period';
import type { Observation } from '../domain/series';
import type { Question } from '../problems/problem';

/**
 * How far a changed value may be from its neighbours before the check asks about it, as a multiple of the largest step between other
 * values. If other values differ by at most 2 from one period to the next, a value that differs by more than 6 from both neighbours leads
 * to a question. If the change looks like a typical slip (see `slipIn`), more than 2 is enough.
 */
const farthest = 3;

/** If there are fewer steps between other values than this, they do not show which steps are usual. */
const fewestSteps = 2;

/**
 * Asks about values that were changed since the last commit and are now far off the values before and after them. Such a value may be
 * right, so this is not a problem: the check no longer asks once the file is committed.
 *
 * @param committed the texts of the changed data files in the last commit, by path
 * @param texts the current texts of all files, by path
 */
export function questionsAboutChanges(
  { series }: Pick<ParsedContent, 'series'>,
  committed: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): Question[] {
  return [...series.values()].flatMap(({ file: metadata, value: { observations } }) => {
    const file = dataFileOf(metadata);
    const [before, now] = [committed.get(file), texts.get(file)];
    if (before === undefined || now === undefined) return [];
    const [was, is] = [cellsIn(before), cellsIn(now)];
    return [...observations].flatMap(([entity, all]) =>
      outliersIn(valuesOf(entity, all, was)).flatMap(({ key, period, old, why }): Question[] => {
        const cell = is.get(key);
        if (cell === undefined || old === null) return [];
        const { line, column, text } = cell;
        const message = `The value of ${entity} for ${period} was ${old} in the last commit and is ${text} now. ${why}`;
        return [{ file, position: { line, column }, length: text.length, message }];
      }),
    );
  });
}

/** A value of an entity. */
interface Value {
  readonly key: string;
  readonly period: string;
  readonly value: Decimal;
  /** The different value in the last commit, as written; null if the value is new or unchanged. */
  readonly old: string | null;
}

interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The cells with values in a data file, by entity and period. */
function cellsIn(csv: string): Map<string, Cell> {
  const rows = readRows(csv);
  if (!Array.isArray(rows)) return new Map();
  return new Map(
    rows.flatMap(({ fields: [entity = '', period = '', text = ''], line, columns }) =>
      isDecimalText(text) ? [[keyOf(entity, period), { text, line, column: columns[2] ?? 1 }] as const] : [],
    ),
  );
}

function keyOf(entity: string, period: string): string {
  return JSON.stringify([entity, period]);
}

function valuesOf(entity: string, observations: readonly Observation[], was: ReadonlyMap<string, Cell>): Value[] {
  return observations.flatMap((one): Value[] => {
    if (one.status === 'missing') return [];
    const period = periodKey(one.period);
    const key = keyOf(entity, period);
    const old = was.get(key)?.text ?? null;
    return [{ key, period, value: one.value, old: old === null || one.value.eq(old) ? null : old }];
  });
}

/** The changed values of an entity that are far off their neighbours, with the reason for asking. */
function outliersIn(values: readonly Value[]): (Value & { readonly why: string })[] {
  return values.flatMap((one, index) => {
    const { value, old } = one;
    if (old === null) return [];
    const beside = [values[index - 1], values[index + 1]].filter((other) => other !== undefined);
    const nearest = smallest(beside.map((other) => value.minus(other.value).abs()));
    // If the values beside it have changed too, the editor probably changed the scale of them all, such as from thousands to millions.
    const isAlone = beside.some((other) => other.old === null);
    const slip = isAlone ? slipIn(new Decimal(old), value) : null;
    const usual = largestStep(values, index);
    const isFarOff =
      usual === null || nearest === null ? slip !== null : nearest.gt(usual.times(slip === null ? farthest : 1));
    if (!isFarOff) return [];
    const others = beside.map((other) => other.value.toFixed()).join(' and ');
    const besides = beside.length === 1 ? `The value next to it is ${others}.` : `The values next to it are ${others}.`;
    return [{ ...one, why: `${besides} ${slip ?? 'No other value differs as much from the values next to it.'}` }];
  });
}

/**
 * The largest step between two consecutive values that have not changed. If there are too few such steps, the largest step between any two
 * consecutive values, without the steps to and from the value at `index`; null if there are too few of those as well.
 */
function largestStep(values: readonly Value[], index: number): Decimal | null {
  const steps = values.slice(1).map((later, at) => {
    const earlier = values[at] ?? later;
    return {
      size: later.value.minus(earlier.value).abs(),
      isKept: later.old === null && earlier.old === null,
      isElsewhere: at !== index && at + 1 !== index,
    };
  });
  const kept = steps.filter(({ isKept }) => isKept);
  const known = kept.length >= fewestSteps ? kept : steps.filter(({ isElsewhere }) => isElsewhere);
  if (known.length < fewestSteps) return null;
  return known.reduce((largest, { size }) => (size.gt(largest) ? size : largest), new Decimal(0));
}

function smallest(sizes: readonly Decimal[]): Decimal | null {
  const [first = null, second = first] = sizes;
  return first === null || second === null || first.lt(second) ? first : second;
}

/** Describes the typical slip that can have changed one value into the other: “Only the sign has changed.” Null if no slip can. */
function slipIn(was: Decimal, is: Decimal): string | null {
  if (was.eq(is.times(-1))) return 'Only the sign has changed.';
  // The digits in `c` have no zeros at either end.
  if (was.s === is.s && was.c.join('') === is.c.join('')) return 'Only the decimal point has moved.';
  return isSwapped(was.toFixed(), is.toFixed()) ? 'Only two adjacent digits have been swapped.' : null;
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return at >= 0 && `${a.slice(0, at)}${a[at + 1] ?? ''}${a[at] ?? ''}${a.slice(at + 2)}` === b;
}
