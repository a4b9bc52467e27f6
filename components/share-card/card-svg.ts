import type { PlotView } from '../../lib/views/plot-view';
import { drawPlotAt } from '../figure/drawing/draw-plot';
import { drawingRules } from '../figure/drawing/drawing-css';
import { layOut } from '../figure/layout/layout';
import { escapeText } from '../figure/drawing/serialise';
import { sizes } from '../figure/layout/sizes';
import { site } from '../../lib/site';
import { families } from '../figure/fonts/static-font';
import { withoutProperties } from '../figure/standalone';
import { fitTitle, type TitleSize } from './fit-title';

/** The content of a share card. */
export interface ShareCard {
  /** The kind of page that is shared, in one short line. */
  readonly kicker: string;
  readonly title: string;
  /** The figure, if the shared page is a figure's page. */
  readonly plot: PlotView | null;
  /** The footer: one line at the bottom of the card. */
  readonly footer: string;
}

/** The size of link previews, in px. */
const cardSize = { width: 1200, height: 630 };

const edge = 60;
const inner = cardSize.width - 2 * edge;
/** The baseline of the site name and the kicker, which are on one line. The title begins below. */
const mastheadAt = 82;
const logoHeight = 48;
const titleGap = { besidePlot: 36, alone: 72 };
/** The baseline of the footer, and the position of the rule above it. */
const footerAt = { text: 594, rule: 560 };
const serif = `'${families.serif}'`;
const brass = '#a67c2e';

const besidePlot: readonly [TitleSize, ...TitleSize[]] = [
  { size: 52, lines: 2 },
  { size: 42, lines: 3 },
];
const alone: readonly [TitleSize, ...TitleSize[]] = [
  { size: 76, lines: 3 },
  { size: 64, lines: 4 },
];

/** The site name, after the newsroom's logo. If there is no logo, a plumb line hangs from the upper edge of the card instead. */
function masthead(): string {
  const { name, logo } = site;
  const named = (x: number): string =>
    `<text x="${x}" y="${mastheadAt}" font-family="${serif}" font-weight="600" font-size="34">${escapeText(name)}</text>`;
  if (logo === null)
    return [
      `<path d="M${edge + 7} 0V66" stroke="var(--figure-ink)" stroke-width="1.5"/>`,
      `<path d="M${edge} 62h14v7l-7 23-7-23z" fill="${brass}"/>`,
      named(edge + 30),
    ].join('');
  const width = Math.round(logoHeight * logo.shape);
  const data = Buffer.from(logo.svg).toString('base64');
  return [
    `<image x="${edge}" y="${mastheadAt - 38}" width="${width}" height="${logoHeight}" href="data:image/svg+xml;base64,${data}"/>`,
    named(edge + width + 16),
  ].join('');
}

function sans(
  text: string,
  at: { x: number; y: number; anchor: 'start' | 'end' },
  weight: 400 | 600,
  fill: string,
): string {
  return `<text x="${at.x}" y="${at.y}" text-anchor="${at.anchor}" font-family="var(--font-sans)" font-weight="${weight}" font-size="22" fill="var(--figure-${fill})">${escapeText(text)}</text>`;
}

/** The area of an image that is left for a drawing, in px. */
export interface PlotArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The wide drawing, as tall as the area. A drawing that needs more height, such as twelve rows of bars, gets a wider layout instead, and
 * fills the area in smaller type. Omits events, because the card has no room for the list that explains their numbers.
 */
export function drawingIn(area: PlotArea, plot: PlotView, title: string): string {
  const { x, y, width: inner, height } = area;
  const bare = 'annotations' in plot ? { ...plot, annotations: [] } : plot;
  const sheet = { ...sizes.wide, height: Math.floor((height * sizes.wide.width) / inner) };
  const needed = layOut(bare, sheet).geometry.height;
  const width = Math.max(sheet.width, Math.round((needed * inner) / height));
  const svg = drawPlotAt(bare, { ...sheet, width, height: Math.max(sheet.height, needed) }, title);
  return svg.replace(
    '<svg ',
    `<svg x="${x}" y="${y}" width="${inner}" height="${height}" preserveAspectRatio="xMinYMid" `,
  );
}

/** A share card as an SVG on a light background, in the font families that `rasterise` loads. */
export function cardSvg({ kicker, title, plot, footer }: ShareCard): string {
  const { size, lines } = fitTitle(title, inner, plot === null ? alone : besidePlot);
  const leading = Math.round(size * 1.12);
  const first = mastheadAt + size + (plot === null ? titleGap.alone : titleGap.besidePlot);
  const top = first + (lines.length - 1) * leading + 32;
  const titleLines = lines.map(
    (line, index) =>
      `<text x="${edge}" y="${first + index * leading}" font-family="${serif}" font-weight="600" font-size="${size}">${escapeText(line)}</text>`,
  );
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}" fill="var(--figure-ink)">`,
    `<style>${drawingRules}</style>`,
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="var(--figure-paper)"/>`,
    masthead(),
    sans(kicker, { x: edge + inner, y: mastheadAt, anchor: 'end' }, 600, 'accent'),
    ...titleLines,
    plot === null ? '' : drawingIn({ x: edge, y: top, width: inner, height: footerAt.rule - 16 - top }, plot, title),
    `<path d="M${edge} ${footerAt.rule}h${inner}" stroke="var(--figure-grid)" stroke-width="1.5"/>`,
    sans(footer, { x: edge, y: footerAt.text, anchor: 'start' }, 400, 'ink-soft'),
    '</svg>',
  ];
  return withoutProperties(parts.join(''), 'light');
}
