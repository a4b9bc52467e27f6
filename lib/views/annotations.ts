import { z } from 'zod';
import type { AnnotatedFigure } from '../domain/figure';
import { comparePeriods } from '../domain/period-order';
import { formatPeriodFirst } from '../format/format-period';
import type { AnnotationMark } from './plot-view';
import { xOf } from './figure-series';

/** An event in the list below a drawing. The drawing shows the event’s number. */
export const annotationView = z.strictObject({ number: z.number().int(), at: z.string(), text: z.string() });
export type AnnotationView = z.infer<typeof annotationView>;

/** Returns the events of a figure in chronological order, both as marks in the drawing and as the list below it. */
export function annotationsOf({ annotations }: Pick<AnnotatedFigure, 'annotations'>): {
  marks: AnnotationMark[];
  list: AnnotationView[];
} {
  const ordered = annotations.toSorted((a, b) => comparePeriods(a.at, b.at));
  return {
    marks: ordered.map(({ at }, index) => ({ x: xOf(at), text: String(index + 1) })),
    list: ordered.map(({ at, text }, index) => ({ number: index + 1, at: formatPeriodFirst(at), text })),
  };
}
