import { z } from 'zod';
import { articleSlug, factCheckId, figureId, pageId, seriesId, sourceId, statisticId } from './ids';
import { day, prose } from './text';

export const severities = ['correction', 'clarification', 'update'] as const;
export type Severity = (typeof severities)[number];

/** The kinds of entries that a correction may affect. */
export const correctable = [
  'articles',
  'factChecks',
  'figures',
  'statistics',
  'series',
  'sources',
  'standingPages',
] as const;
export type Touchable = (typeof correctable)[number];

/** Pages that have no entry in `content/` but that a correction may affect, named as in their URLs. */
const correctablePages = ['compare', 'glossary', 'methodology', 'about'] as const;
export type CorrectablePage = (typeof correctablePages)[number];

/** What a correction affects, by kind. */
const touched = z
  .strictObject({
    articles: z.array(articleSlug).default([]).describe('Explainers.'),
    factChecks: z.array(factCheckId).default([]).describe('Fact-checks.'),
    figures: z.array(figureId).default([]).describe('Figures.'),
    statistics: z.array(statisticId).default([]).describe('Numbers.'),
    series: z
      .array(seriesId)
      .default([])
      .describe('Series. Their numbers and the figures that draw them are affected too.'),
    sources: z.array(sourceId).default([]).describe('Sources.'),
    standingPages: z.array(pageId).default([]).describe('Standing pages that you wrote.'),
    pages: z
      .array(z.enum(correctablePages))
      .default([])
      .describe('Other pages: the comparison of views, the glossary, the methodology page, the About page.'),
  })
  .refine(
    (kinds) => Object.values(kinds).some((ids) => ids.length > 0),
    'List at least one entry or page that the correction affects.',
  );

/** What was changed in published content, and why: one entry of `content/corrections.yml`. */
export const correction = z.strictObject({
  date: day.describe('Date of the correction.'),
  severity: z
    .enum(severities)
    .describe(
      '`correction`: wrong when published. `clarification`: right, but easily misread. `update`: right when published, but now out of date.',
    ),
  was: prose.describe('What was wrong, unclear or out of date. Put numbers in quotation marks: “39.6%”.'),
  now: prose.describe('What the content says now.'),
  why: prose.describe('Why the content was wrong, unclear or out of date.'),
  of: touched.describe('The content that the correction affects. The notice is shown on the page of each item.'),
});
export type Correction = z.infer<typeof correction>;
