import { z } from 'zod';
import type { FactCheckView } from './fact-check-view';
import type { FigureView } from './figure-view';
import type { StatisticPageView } from './statistic-view';

/** Something that others show in a frame on their pages, as the code for it needs it. */
export const embedView = z.strictObject({
  kind: z.enum(['figure', 'fact-check', 'number']),
  href: z.string().describe('Address of the document for the frame.'),
  page: z.string().describe('Address of its page on the site.'),
  title: z.string(),
  name: z.string().describe('Names the frame for those who do not see it: what it says, in a sentence or two.'),
  heights: z
    .strictObject({
      most: z.number().int(),
      least: z.number().int(),
      start: z.number().int(),
      fall: z.number().nonnegative().describe('px of height for each px of width.'),
    })
    .describe(
      'Heights of a frame, in px, in which nothing is hidden from 280 to 1,200 px: `most` at any of these widths, or by the width `max(least, start − fall × width)`.',
    ),
});
export type EmbedView = z.infer<typeof embedView>;

type Embedded = Omit<EmbedView, 'heights'>;

export function figureEmbed({ embedHref, href, title, subtitle }: FigureView): Embedded {
  return { kind: 'figure', href: embedHref, page: href, title, name: `${title}. ${subtitle}` };
}

export function factCheckEmbed({ href, title, verdictLabel }: FactCheckView, embedHref: string): Embedded {
  return { kind: 'fact-check', href: embedHref, page: href, title, name: `Fact-check: ${title} ${verdictLabel}.` };
}

export function numberEmbed({ statistic }: StatisticPageView, embedHref: string): Embedded {
  const { href, name, period, text } = statistic;
  return { kind: 'number', href: embedHref, page: href, title: name, name: `${name}, ${period}: ${text}` };
}

/** The script for pages that show our embeds, by both of its addresses. */
export const hostScriptView = z.strictObject({
  latest: z.string(),
  immutable: z.string(),
  integrity: z.string().describe('Of its content, for the attribute of that name.'),
});
export type HostScriptView = z.infer<typeof hostScriptView>;
