import { z } from 'zod';
import { t } from '../messages/messages';
import { onHost, paths } from '../site';
import type { FactCheckView } from './fact-check-view';
import type { FigureView } from './figure-view';
import { numberText } from './number-text';
import type { StatisticPageView } from './statistic-view';
import { factCheckVersion, figureVersion, numberVersion } from './version';

const heights = z
  .strictObject({
    most: z.number().int(),
    least: z.number().int(),
    start: z.number().int(),
    fall: z.number().nonnegative().describe('px of height for each px of width.'),
  })
  .describe(
    'Heights of a frame, in px, in which nothing is hidden from 280 to 1,200 px: `most` at any of these widths, or by the width `max(least, start − fall × width)`.',
  );
export type FrameHeights = z.infer<typeof heights>;

/** Something that other sites can frame, with what its embed code needs. */
export const embedView = z.strictObject({
  kind: z.enum(['figure', 'fact-check', 'number']),
  href: z.string().describe('Address of the document for the frame.'),
  version: z.string().describe('The hash of its content: 12 hexadecimal digits.'),
  pinnedHref: z.string().describe('Address at which this version stays as it is.'),
  page: z.string().describe('Address of its page on the site.'),
  title: z.string(),
  name: z.string().describe('The accessible name of the frame: its content in a sentence or two.'),
  heights: heights.describe('Of a frame with the latest document.'),
  pinnedHeights: heights.describe('Of an embed with a pinned document, which has a line about its version.'),
});
export type EmbedView = z.infer<typeof embedView>;

/** The same for a browser script, with addresses on the host. */
export function embedOnHost(embed: EmbedView): EmbedView {
  const { href, pinnedHref, page } = embed;
  return { ...embed, href: onHost(href), pinnedHref: onHost(pinnedHref), page: onHost(page) };
}

/** The same, before it is drawn. */
export type Embedded = Omit<EmbedView, 'heights' | 'pinnedHeights'>;

export function figureEmbed(figure: FigureView): Embedded {
  const { embedHref, href: page, title, subtitle } = figure;
  return {
    kind: 'figure',
    ...addresses(embedHref, figureVersion(figure)),
    page,
    title,
    name: t('embedName.figure', { title, subtitle }),
  };
}

export function factCheckEmbed(check: FactCheckView, embedHref: string): Embedded {
  const { href: page, title, verdictLabel } = check;
  const name = t('embedName.factCheck', { title, verdict: verdictLabel });
  return { kind: 'fact-check', ...addresses(embedHref, factCheckVersion(check)), page, title, name };
}

export function numberEmbed(number: StatisticPageView, embedHref: string): Embedded {
  const { href: page, name: title, period } = number.statistic;
  const name = t('embedName.number', { name: title, period, number: numberText(number.statistic) });
  return { kind: 'number', ...addresses(embedHref, numberVersion(number)), page, title, name };
}

function addresses(href: string, version: string): Pick<Embedded, 'href' | 'version' | 'pinnedHref'> {
  return { href, version, pinnedHref: paths.pinnedEmbed(href, version) };
}

/** The two addresses of the script for pages that show our embeds. */
export const hostScriptView = z.strictObject({
  latest: z.string(),
  immutable: z.string(),
  integrity: z.string().describe('The hash of its content, for the attribute of that name.'),
});
export type HostScriptView = z.infer<typeof hostScriptView>;
