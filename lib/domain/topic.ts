import { z } from 'zod';
import { topicId } from './ids';
import { line } from './text';

/** Something that several pieces are about. */
export const topic = z.strictObject({
  name: line.max(40, 'Keep names within 40 characters.').describe('As it is printed: "Trade balances".'),
  about: line.describe('What it is about, in a sentence.'),
});
export type Topic = z.infer<typeof topic>;

/** The topics of one piece; where a newsroom has topics, at least one. */
export const topics = z
  .array(topicId)
  .default([])
  .describe('What it is about: ids of topics.yml, the nearest first. At least one, where there is that file.');
