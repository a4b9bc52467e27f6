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

/** The word and the meaning of each verdict, as readers are told. */
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

/** The sides on which an explainer counts its fact-checks, by the name of the field that lists them. */
export const sides = ['supports', 'contradicts'] as const;
export type Side = (typeof sides)[number];

/** The side of each verdict; what cannot be verified is on neither. */
export const sideOf: Record<Verdict, Side | null> = {
  accurate: 'supports',
  'mostly-accurate': 'supports',
  'needs-context': 'contradicts',
  misleading: 'contradicts',
  false: 'contradicts',
  unverifiable: null,
};

/** The ends of the scale on which verdicts are numbered for machines; the methodology page prints it. */
export const ratings = { worst: 1, best: 5 } as const;

/** The place of each verdict on that scale; what cannot be verified has none. */
export const ratingOf: Record<Verdict, number | null> = {
  false: 1,
  misleading: 2,
  'needs-context': 3,
  'mostly-accurate': 4,
  accurate: 5,
  unverifiable: null,
};
