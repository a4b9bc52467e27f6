import { z } from 'zod';
import { figuresOfSeries } from './figures-of-series';
import { figuresOfStatistics } from './figures-of-statistics';

/** The declaration of a chart. It contains no data, only which series or statistics to draw, and how. */
export const figure = z.discriminatedUnion('kind', [...figuresOfSeries, ...figuresOfStatistics]);
export type Figure = z.infer<typeof figure>;
export type FigureKind = Figure['kind'];
export type FigureOf<Kind extends FigureKind> = Extract<Figure, { kind: Kind }>;

/** Figures whose lines, areas, panels or bars each show a series over time. */
export type SeriesFigure = Extract<Figure, { strands: unknown }>;
export type FigureSeries = SeriesFigure['strands'][number];
export type StatisticFigure = Exclude<Figure, SeriesFigure>;

/** Figures over time that can have annotations. */
export type AnnotatedFigure = Extract<Figure, { annotations: unknown }>;

export const figureKinds = figure.options.map(({ shape }) => shape.kind.value);
