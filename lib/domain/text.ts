import { z } from 'zod';
import { daysInMonth } from './calendar';

/**
 * Matches emphasis, code, links and struck-out text in Markdown. Fields are not rendered as Markdown, so readers would see the Markdown
 * characters.
 */
const markdown = /\*\*[^*\s][^*]*\*\*|~~[^~\s][^~]*~~|`[^`\s][^`]*`|\]\((?:https?:|\/)/;
const unread = 'Write plain text: Markdown works only below the front matter of a document.';

/** One line of prose. Each accent is combined with its letter (Unicode NFC), so that a name is always encoded in the same way. */
export const line = z
  .string()
  .trim()
  .normalize('NFC')
  .min(1, 'Write some text here.')
  .refine((text) => !text.includes('\n'), 'Keep this on one line.')
  .refine((text) => !markdown.test(text), unread)
  .meta({ form: 'a line of text' });

/** Prose, of one or more lines. */
export const prose = z
  .string()
  .trim()
  .min(1, 'Write some text here.')
  .refine((text) => !markdown.test(text), unread)
  .meta({ form: 'text' });

/** States why a fact is not known. Authors write this instead of leaving a field empty. */
export const unknown = z.strictObject({ unknown: line }).meta({ form: '{ unknown: "why it is not known" }' });
export type Unknown = z.infer<typeof unknown>;

/** An absolute https or http link to another site. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'Write a full address that starts with https:// or http://.' })
  .meta({ form: 'a full https:// address' });

function isRealDate(text: string): boolean {
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function impossibleDate(input: unknown): string {
  const [year = 0, month = 0] = String(input).split('-').map(Number);
  if (month < 1 || month > 12) return 'This date does not exist: a year has twelve months.';
  const last = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}`;
  return `This date does not exist: the last day of the month is ${last}.`;
}

/** A calendar day, `2025-07-26`. Days that do not exist are rejected, never rolled over. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'Write a date as year-month-day: 2025-07-26.', abort: true })
  .refine(isRealDate, { error: ({ input }) => impossibleDate(input) })
  .meta({ form: 'a date, such as 2025-07-26' });

/** A date, as precisely as it is known: `2025-07-26`, `2025-07` or `2025`. */
export const date = z
  .union([z.string(), z.number().int().transform(String)])
  .refine((text) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text), {
    error: 'Write a day, a month or a year, such as 2025-07-26, 2025-07 or 2025.',
    abort: true,
  })
  .refine(isRealDate, { error: ({ input }) => impossibleDate(input) })
  .meta({ form: 'a day, a month or a year, such as 2025-07-26, 2025-07 or 2025' });
