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

/** The label and the meaning of each verdict, for readers. */
export const verdictWords: Record<Verdict, { label: string; meaning: string }> = {
  accurate: { label: 'Accurate', meaning: 'The evidence bears the statement out, as it was made.' },
  'mostly-accurate': {
    label: 'Mostly accurate',
    meaning: 'Right in substance; a detail is loose or could not be confirmed.',
  },
  'needs-context': {
    label: 'Needs context',
    meaning: 'Right as far as it goes, but it leads astray without something left unsaid.',
  },
  misleading: {
    label: 'Misleading',
    meaning: 'It uses a true or a related figure to say something that the evidence does not bear out.',
  },
  false: { label: 'False', meaning: 'The evidence contradicts it.' },
  unverifiable: { label: 'Unverifiable', meaning: 'The evidence that we have can neither support nor contradict it.' },
};

/** The sides on which an explainer counts its fact-checks, by the field that lists them. */
export const sides = ['supports', 'contradicts'] as const;
export type Side = (typeof sides)[number];

/** The side of each verdict; “cannot be verified” is on neither. */
export const sideOf: Record<Verdict, Side | null> = {
  accurate: 'supports',
  'mostly-accurate': 'supports',
  'needs-context': 'contradicts',
  misleading: 'contradicts',
  false: 'contradicts',
  unverifiable: null,
};

/** The result of the check of a statement, as summarised for readers across all the checks of a text. */
export const standings = ['holds', 'holds-with-context', 'does-not-hold', 'not-tested'] as const;
export type Standing = (typeof standings)[number];

/** The heading of each standing, and its wording for one statement and for several. */
export const standingWords: Record<Standing, { label: string; one: string; many: string }> = {
  holds: { label: 'Holds', one: 'holds', many: 'hold' },
  'holds-with-context': { label: 'Holds with context', one: 'holds with context', many: 'hold with context' },
  'does-not-hold': { label: 'Does not hold', one: 'does not hold', many: 'do not hold' },
  'not-tested': { label: 'Could not be tested', one: 'could not be tested', many: 'could not be tested' },
};

/** “Needs context” means right as far as it goes, so such a statement is not among those that do not hold. */
export const standingOf: Record<Verdict, Standing> = {
  accurate: 'holds',
  'mostly-accurate': 'holds',
  'needs-context': 'holds-with-context',
  misleading: 'does-not-hold',
  false: 'does-not-hold',
  unverifiable: 'not-tested',
};

/** The ends of the numeric scale of verdicts, for machines. The methodology page prints it. */
export const ratings = { worst: 1, best: 5 } as const;

/** The position of each verdict on that scale; “cannot be verified” has none. */
export const ratingOf: Record<Verdict, number | null> = {
  false: 1,
  misleading: 2,
  'needs-context': 3,
  'mostly-accurate': 4,
  accurate: 5,
  unverifiable: null,
};
