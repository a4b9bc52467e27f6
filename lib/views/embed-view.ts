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
    fall: z.number().nonnegative().describe('The number of px by which the height decreases for each px of width.'),
  })
  .describe(
    'The heights of a frame in px at which its content is fully visible, for widths from 280 to 1,200 px: `most` suffices for all widths, and `max(least, start − fall × width)` for a given width.',
  );
export type FrameHeights = z.infer<typeof heights>;

/** A figure, fact-check or number that other sites can embed, with the data for its embed code. */
export const embedView = z.strictObject({
  kind: z.enum(['figure', 'fact-check', 'number']),
  href: z.string().describe('The address of the document in the frame.'),
  version: z.string().describe('The hash of the content: 12 hexadecimal digits.'),
  pinnedHref: z.string().describe('The permanent address of this version.'),
  page: z.string().describe('The address of the page with the same content on the site.'),
  title: z.string(),
  name: z.string().describe('The accessible name of the frame: its content in a sentence or two.'),
  heights: heights.describe('The heights of a frame that always shows the latest version.'),
  pinnedHeights: heights.describe(
    'The heights of a frame that shows a fixed version, which has an extra line about the version.',
  ),
});
export type EmbedView = z.infer<typeof embedView>;

/**
 * Prefixes the addresses of an embed with the path of the site, because browser scripts need addresses that start at the root of the host.
 */
export function embedOnHost(embed: EmbedView): EmbedView {
  const { href, pinnedHref, page } = embed;
  return { ...embed, href: onHost(href), pinnedHref: onHost(pinnedHref), page: onHost(page) };
}

/** An embed without heights, which are measured only when the embed is rendered. */
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

/** The script for pages that contain our embeds: its two addresses and its hash. */
export const hostScriptView = z.strictObject({
  latest: z.string(),
  immutable: z.string(),
  integrity: z.string().describe('The hash of the script, for the `integrity` attribute.'),
});
export type HostScriptView = z.infer<typeof hostScriptView>;
