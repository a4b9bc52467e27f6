import { z } from 'zod';
import { contactAddress, linkedText } from './linked-text';

/** `content/newsroom.yml`: who answers for the newsroom. What is left out, readers are not told: the pages do without it. */
export const newsroom = z.strictObject({
  contact: contactAddress
    .exactOptional()
    .describe('Where readers write to you, also about errors. A web address is that of a page with a form.'),
  owner: linkedText.exactOptional().describe('Who owns the publication, in a sentence or two.'),
  funding: linkedText.exactOptional().describe('Who pays for it, in a sentence or two.'),
  proposals: linkedText.exactOptional().describe('How a reader proposes a claim to check.'),
  rightOfReply: linkedText.exactOptional().describe('How somebody whose words are explained or checked can reply.'),
});
export type Newsroom = z.infer<typeof newsroom>;

/** What readers do not learn while a field of the newsroom is not filled in. */
const untold: Readonly<Record<keyof Newsroom, string>> = {
  contact: 'where to write to you, also about errors',
  owner: 'who owns the publication',
  funding: 'who pays for it',
  proposals: 'how to propose a claim to check',
  rightOfReply: 'how somebody whose words are explained or checked can reply',
};

/** The fields that the publisher has not filled in, each with what readers are not told for want of it. */
export function missingFields(record: Newsroom): { readonly field: string; readonly untold: string }[] {
  return newsroom
    .keyof()
    .options.filter((field) => record[field] === undefined)
    .map((field) => ({ field, untold: untold[field] }));
}
