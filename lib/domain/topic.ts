import { z } from 'zod';
import { topicId } from './ids';
import { line } from './text';

/** A subject that several pieces of content share. */
export const topic = z.strictObject({
  name: line.max(40, 'Keep names within 40 characters.').describe('Name as printed: "Trade balances".'),
  about: line.describe('A description in one sentence.'),
});
export type Topic = z.infer<typeof topic>;

/** The topics of one piece of content; at least one if the newsroom has topics. */
export const topics = z
  .array(topicId)
  .default([])
  .describe('Topics, most relevant first. At least one if topics.yml exists.');
