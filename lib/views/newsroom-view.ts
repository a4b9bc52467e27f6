import { z } from 'zod';
import { hrefOf, linkedParts } from '../domain/linked-text';
import { personRef, toPersonRef } from './person-ref';
import type { ViewContext } from './view-context';

/** Text that is split into addresses, which become links, and the words between the addresses. */
export const linkedTextView = z.array(z.strictObject({ text: z.string(), href: z.string().nullable() }));
export type LinkedTextView = z.infer<typeof linkedTextView>;

/** Who is responsible for the site. Fields that the publisher has not filled in are null, and pages omit them. */
export const newsroomView = z.strictObject({
  contact: z.strictObject({ text: z.string(), href: z.string() }).nullable(),
  owner: linkedTextView.nullable(),
  funding: linkedTextView.nullable(),
  proposals: linkedTextView.nullable(),
  rightOfReply: linkedTextView.nullable(),
  accounts: z.array(z.string()).nullable().describe('The addresses of the newsroom’s accounts on other sites.'),
  signedBy: z.array(personRef).describe('Everyone who wrote a published explainer or made a published fact-check.'),
});
export type NewsroomView = z.infer<typeof newsroomView>;

export function toNewsroomView(context: ViewContext): NewsroomView {
  const { newsroom, people, articles, factChecks } = context.catalog;
  const { contact, owner, funding, proposals, rightOfReply, accounts } = newsroom;
  const signing = new Set([
    ...[...articles.values()].flatMap(({ authors }) => authors),
    ...[...factChecks.values()].map(({ checkedBy }) => checkedBy),
  ]);
  const href = contact === undefined ? null : hrefOf(contact);
  return {
    contact: contact === undefined || href === null ? null : { text: contact, href },
    owner: linked(owner),
    funding: linked(funding),
    proposals: linked(proposals),
    rightOfReply: linked(rightOfReply),
    accounts: accounts ?? null,
    signedBy: [...people.keys()].filter((id) => signing.has(id)).map((id) => toPersonRef(context, id)),
  };
}

function linked(text: string | undefined): LinkedTextView | null {
  return text === undefined ? null : toLinkedText(text);
}

export function toLinkedText(text: string): LinkedTextView {
  return linkedParts(text);
}
