import { z } from 'zod';
import type { ResolvedStatistic } from '../numbers/resolve';
import { withPeriod } from './number-text';
import { statisticView, viewOf } from './statistic-view';
import type { ViewContext } from './view-context';

/** The definitions and notes of a claim’s measures, and the workings of derived measures. */
export const measuresView = z.strictObject({
  definitions: z
    .array(
      z.strictObject({
        title: z.string(),
        definition: z.string(),
        processing: z.string().nullable(),
        notes: z.array(z.string()),
      }),
    )
    .describe('The definitions of all series from which the measures and their inputs are read, each once.'),
  notes: z.array(z.strictObject({ name: z.string(), href: z.string(), note: z.string() })),
  workings: z
    .array(
      z.strictObject({
        name: z.string(),
        href: z.string(),
        period: z.string(),
        working: statisticView.shape.working.unwrap(),
      }),
    )
    .describe('The working of every derived measure, followed by the workings of its derived inputs.'),
});
export type MeasuresView = z.infer<typeof measuresView>;

export function toMeasuresView(context: ViewContext, measures: readonly ResolvedStatistic[]): MeasuresView {
  const views = measures.flatMap(withInputs).map((statistic) => viewOf(context, statistic));
  const once = [...new Map(views.map((view) => [view.key, view])).values()];
  const definitions = once.flatMap(({ series }) =>
    series === null
      ? []
      : { title: series.title, definition: series.definition, processing: series.processing, notes: series.notes },
  );
  const notes = unique(
    once.flatMap(({ name, period, href, notes: own }) => own.map((note) => ({ name, period, href, note }))),
    ({ name, note }) => `${name}\n${note}`,
  );
  const isShared = (name: string): boolean =>
    new Set(notes.flatMap((of) => (of.name === name ? of.href : []))).size > 1;
  return {
    definitions: unique(definitions, ({ title, definition }) => `${title}\n${definition}`),
    notes: notes.map(({ name, period, href, note }) => ({
      name: isShared(name) ? withPeriod(name, period) : name,
      href,
      note,
    })),
    workings: once.flatMap(({ name, href, period, working }) =>
      working === null ? [] : { name, href, period, working },
    ),
  };
}

/** Returns a statistic followed by all its direct and indirect inputs. */
function withInputs(statistic: ResolvedStatistic): ResolvedStatistic[] {
  const inputs = statistic.working?.inputs ?? [];
  return [statistic, ...inputs.flatMap((input) => withInputs(input.statistic))];
}

function unique<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
