import { z } from 'zod';

const segment = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Names that are reserved by file systems or web servers, or for the site’s own use. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|embed|new)$/;

const simple = z
  .string()
  .max(80, 'Keep it within 80 characters.')
  .regex(new RegExp(`^${segment}$`), 'Use lower-case letters, digits and single hyphens: "like-this".')
  .refine((id) => !reserved.test(id), 'This name is reserved.');

const pair = z
  .string()
  .max(120, 'Keep it within 120 characters.')
  .regex(
    new RegExp(`^${segment}/${segment}$`),
    'Use two parts of lower-case letters, digits and single hyphens: "topic/name".',
  )
  .refine((id) => id.split('/').every((part) => !reserved.test(part)), 'This name is reserved.');

/** `<publisher>/<edition>`: the path of the source's file. */
export const sourceId = pair.meta({ form: 'a source id: publisher/edition' }).brand('SourceId');
export type SourceId = z.infer<typeof sourceId>;

/** `<publisher>/<name>`: the path of the two files of the series. */
export const seriesId = pair.meta({ form: 'a series id: publisher/name' }).brand('SeriesId');
export type SeriesId = z.infer<typeof seriesId>;

/** `<topic>/<name>`: the name of the file, and the key of the statistic in that file. */
export const statisticId = pair.meta({ form: 'a statistic id: topic/name' }).brand('StatisticId');
export type StatisticId = z.infer<typeof statisticId>;

/** `<topic>/<name>`: the path of the figure's file. */
export const figureId = pair.meta({ form: 'a figure id: topic/name' }).brand('FigureId');
export type FigureId = z.infer<typeof figureId>;

export const factCheckId = simple.meta({ form: 'a fact-check id' }).brand('FactCheckId');
export type FactCheckId = z.infer<typeof factCheckId>;

export const pageId = simple.meta({ form: 'a page name' }).brand('PageId');
export type PageId = z.infer<typeof pageId>;

export const viewpointId = simple.meta({ form: 'a viewpoint id' }).brand('ViewpointId');
export type ViewpointId = z.infer<typeof viewpointId>;

export const questionId = simple.meta({ form: 'a question id from questions.yml' }).brand('QuestionId');
export type QuestionId = z.infer<typeof questionId>;

export const topicId = simple.meta({ form: 'a topic id from topics.yml' }).brand('TopicId');
export type TopicId = z.infer<typeof topicId>;

export const termId = simple.meta({ form: 'a term id from glossary.yml' }).brand('TermId');
export type TermId = z.infer<typeof termId>;
export const correctionId = simple.meta({ form: 'a correction id from corrections.yml' }).brand('CorrectionId');
export type CorrectionId = z.infer<typeof correctionId>;

export const stateOutletId = simple.meta({ form: 'an outlet id from state-media.yml' }).brand('StateOutletId');
export type StateOutletId = z.infer<typeof stateOutletId>;

export const personId = simple.meta({ form: 'a person id from people.yml' }).brand('PersonId');
export type PersonId = z.infer<typeof personId>;

export const articleSlug = simple.meta({ form: 'an article slug' }).brand('ArticleSlug');
export type ArticleSlug = z.infer<typeof articleSlug>;

/** The two halves of a `topic/name` id, as routes need them. */
export function idParts(id: SourceId | SeriesId | StatisticId | FigureId): { topic: string; name: string } {
  const [topic = '', name = ''] = id.split('/');
  return { topic, name };
}
