import { z } from 'zod';
import { observationStatuses } from '../domain/series';
import type { Citation } from '../numbers/resolve';
import type { PlotView } from './plot-view';

/** One value of a figure, for its table, its CSV and its description. */
export const datum = z.strictObject({
  label: z.string().describe('Line, area or bar.'),
  at: z.string().describe('Period, or group of bars.'),
  value: z.string().nullable().describe('Plain digits, in the unit; null if it is missing.'),
  text: z.string().describe('As readers see it; the reason if the value is missing.'),
  unit: z.string(),
  status: z.enum(observationStatuses).describe('Its status, or that it is missing.'),
  note: z.string().nullable().describe('The note on this value, such as a break or its vintage.'),
});
export type Datum = z.infer<typeof datum>;

/** What differs between the kinds of figure. */
export interface Drawing {
  readonly plot: PlotView;
  readonly data: Datum[];
  readonly table: { columns: string[]; rows: string[][] };
  /** A summary of the data: extremes and latest values. */
  readonly summary: string;
  readonly citations: readonly Citation[];
}
