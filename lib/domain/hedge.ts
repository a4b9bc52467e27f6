import { z } from 'zod';

/** How a speaker or a source states a number: without qualification (`is`), with a hedge, or as a bound. */
export const hedges = ['is', 'about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most'] as const;
export const hedge = z.enum(hedges);
export type Hedge = z.infer<typeof hedge>;
