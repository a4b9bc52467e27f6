import { z } from 'zod';
import { articleSlug, factCheckId, figureId, seriesId, sourceId, statisticId } from './ids';
import { day, prose } from './text';

export const severities = ['correction', 'clarification', 'update'] as const;
export type Severity = (typeof severities)[number];

/** How readers are told of each severity; `was` heads what was there before. */
export const severityWords: Readonly<Record<Severity, { label: string; mark: string; meaning: string; was: string }>> =
  {
    correction: {
      label: 'Correction',
      mark: 'corrected',
      meaning: 'Something we published was wrong when we published it.',
      was: 'What was wrong',
    },
    clarification: {
      label: 'Clarification',
      mark: 'clarified',
      meaning: 'What we published was right but could be misread.',
      was: 'What was unclear',
    },
    update: {
      label: 'Update',
      mark: 'updated',
      meaning: 'What we published was right, and the world or the data have changed since.',
      was: 'Before',
    },
  };

/** The kinds of entries that a correction can touch. */
export const correctable = ['articles', 'factChecks', 'figures', 'statistics', 'series', 'sources'] as const;
export type Touchable = (typeof correctable)[number];

/** The pages of our own words that it can touch, as the paths of the site name them. */
const correctablePages = ['compare', 'glossary', 'methodology', 'about'] as const;
export type CorrectablePage = (typeof correctablePages)[number];

/** What a correction touches, by kind. */
const touched = z
  .strictObject({
    articles: z.array(articleSlug).default([]).describe('Explainers.'),
    factChecks: z.array(factCheckId).default([]).describe('Fact-checks.'),
    figures: z.array(figureId).default([]).describe('Figures.'),
    statistics: z.array(statisticId).default([]).describe('Numbers.'),
    series: z
      .array(seriesId)
      .default([])
      .describe('Series; their numbers and the figures that draw them are touched too.'),
    sources: z.array(sourceId).default([]).describe('Sources, as their own pages tell of them.'),
    pages: z
      .array(z.enum(correctablePages))
      .default([])
      .describe('Pages that are none of these: the comparison of the views, the glossary, the methodology, about us.'),
  })
  .refine((kinds) => Object.values(kinds).some((ids) => ids.length > 0), 'Name at least one thing that it touches.');

/** What was changed in something published, and why: one entry of `content/corrections.yml`, by its id. */
export const correction = z.strictObject({
  date: day.describe('When it was made.'),
  severity: z
    .enum(severities)
    .describe('Wrong when it was published; right, but open to being misread; or right then, and overtaken since.'),
  was: prose.describe('What was wrong, or unclear, or is out of date. A figure stands in quotation marks: “39.6%”.'),
  now: prose.describe('What it says now.'),
  why: prose.describe('How it came about.'),
  of: touched.describe('What it touches: each shows the notice on its page.'),
});
export type Correction = z.infer<typeof correction>;
