import { z } from 'zod';

export const verdicts = [
  'accurate',
  'mostly-accurate',
  'needs-context',
  'misleading',
  'false',
  'unverifiable',
] as const;
export const verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof verdict>;

/** The two sides on which an explainer lists fact-checks, named like the fields that contain these lists. */
export const sides = ['supports', 'contradicts'] as const;
export type Side = (typeof sides)[number];

/** The side of each verdict; “unverifiable” is on neither side. */
export const sideOf: Record<Verdict, Side | null> = {
  accurate: 'supports',
  'mostly-accurate': 'supports',
  'needs-context': 'contradicts',
  misleading: 'contradicts',
  false: 'contradicts',
  unverifiable: null,
};

/** The groups in which an explainer’s page lists all fact-checks of the argument, by outcome. */
export const verdictGroups = ['holds', 'holds-with-context', 'does-not-hold', 'not-tested'] as const;
export type VerdictGroup = (typeof verdictGroups)[number];

/** The group of each verdict. A statement that “needs context” is right as far as it goes, so it has a group of its own. */
export const verdictGroupOf: Record<Verdict, VerdictGroup> = {
  accurate: 'holds',
  'mostly-accurate': 'holds',
  'needs-context': 'holds-with-context',
  misleading: 'does-not-hold',
  false: 'does-not-hold',
  unverifiable: 'not-tested',
};

/** The ends of the numeric scale of verdicts for machine-readable reviews. The methodology page shows the scale. */
export const ratings = { worst: 1, best: 5 } as const;

/** The position of each verdict on the numeric scale; “unverifiable” has none. */
export const ratingOf: Record<Verdict, number | null> = {
  false: 1,
  misleading: 2,
  'needs-context': 3,
  'mostly-accurate': 4,
  accurate: 5,
  unverifiable: null,
};
