import { z } from 'zod';
import { observationStatuses } from '../domain/series';
import type { Citation } from '../numbers/resolve';
import type { PlotView } from './plot-view';

/** One value of a figure, for its table, its CSV and its description. */
export const datum = z.strictObject({
  label: z.string().describe('The name of the line, area or bar.'),
  at: z.string().describe('The period, or the group of bars.'),
  value: z.string().nullable().describe('Plain digits without a multiplier; null if the value is missing.'),
  text: z.string().describe('The value as readers see it, or the reason why there is no value.'),
  unit: z.string(),
  status: z.enum(observationStatuses).describe('The status of the value; `missing` if there is no value.'),
  note: z.string().nullable().describe('The note on this value, for example about a break in the series.'),
});
export type Datum = z.infer<typeof datum>;

/** The parts of a figure’s view that depend on the kind of figure. */
export interface Drawing {
  readonly plot: PlotView;
  readonly data: Datum[];
  readonly table: { columns: string[]; rows: string[][] };
  /** A summary of the data, for example with first, last, lowest and highest values. */
  readonly summary: string;
  readonly citations: readonly Citation[];
}
