import { z } from 'zod';
import { topicId } from './ids';
import { line } from './text';

/** Something that several pieces are about. */
export const topic = z.strictObject({
  name: line.max(40, 'Keep names within 40 characters.').describe('Name as printed: "Trade balances".'),
  about: line.describe('A description in one sentence.'),
});
export type Topic = z.infer<typeof topic>;

/** The topics of one piece; where a newsroom has topics, at least one. */
export const topics = z
  .array(topicId)
  .default([])
  .describe('Its topics, most relevant first. At least one if topics.yml exists.');
