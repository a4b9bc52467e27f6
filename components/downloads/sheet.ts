import { t } from '../../lib/messages/messages';
import { drawingRules } from '../figure/drawing/drawing-css';
import { layOut } from '../figure/layout/layout';
import type { TextStyle } from '../figure/layout/measure';
import { escapeText } from '../figure/drawing/serialise';
import { sizes } from '../figure/layout/sizes';
import type { Theme } from '../figure/palette';
import { withoutProperties } from '../figure/standalone';
import { drawingIn } from '../share-card/card-svg';
import { fitTitle } from '../share-card/fit-title';
import { svgMetadata } from './metadata';
import { descriptionOf, type DownloadableFigure } from './downloads';
import { familyOf, textBlock } from './text-block';

const edge = 40;
/** The width and height in px of a square image for social media. */
const squareSide = 1080;
const squareEdge = 56;

const sans = (size: number, weight: 400 | 600 = 400): TextStyle => ({ face: 'sans', weight, size });
const serif = (size: number): TextStyle => ({ face: 'serif', weight: 600, size });
type Colour = 'ink' | 'ink-soft';
type Line = readonly [text: string, style: TextStyle, colour: Colour];

/** Lays out lines of text one below the other. Returns their SVG, and `bottom`, the position in px at which the next block can start. */
function column(lines: readonly Line[], x: number, top: number, width: number, gap = 4) {
  let y = top;
  const parts: string[] = [];
  for (const [text, style, colour] of lines) {
    const block = textBlock(text, style, colour, { x, y, width });
    parts.push(block.svg);
    y = block.bottom + gap;
  }
  return { svg: parts.join(''), bottom: y };
}

function provenance(figure: DownloadableFigure, size: number): readonly Line[] {
  const { publication, page: address, version } = figure;
  return [
    [t('download.source', { source: figure.credit.source }), sans(size), 'ink-soft'],
    [t('download.licence', { licence: figure.credit.licence }), sans(size), 'ink-soft'],
    [t('download.version', { publication, page: address, version }), sans(size, 600), 'ink'],
  ];
}

function page(
  figure: DownloadableFigure,
  theme: Theme,
  width: number,
  height: number,
  fonts: string,
  body: string,
): string {
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" fill="var(--figure-ink)">`,
    `<title id="title">${escapeText(figure.title)}</title>`,
    `<desc id="description">${escapeText(descriptionOf(figure))}</desc>`,
    svgMetadata(figure),
    `<style>${fonts}${drawingRules}</style>`,
    `<rect width="${width}" height="${height}" fill="var(--figure-paper)"/>`,
    body,
    '</svg>',
  ];
  return withoutProperties(svg.join(''), theme, familyOf('sans'));
}

const rule = (y: number, x: number, width: number): string =>
  `<path d="M${x} ${y}h${width}" stroke="var(--figure-grid)" stroke-width="1.5"/>`;

/**
 * A figure as an image that is complete without its page: title, subtitle, the wide drawing, events and notes, source, licence and version.
 *
 * @param fonts CSS rules that embed the typefaces; empty for `rasterise`, which loads the typefaces itself
 */
export function sheet(figure: DownloadableFigure, theme: Theme, fonts = ''): string {
  const inner = sizes.wide.width;
  const head: readonly Line[] = [
    [figure.title, serif(27), 'ink'],
    [figure.subtitle, sans(15), 'ink-soft'],
  ];
  const above = column(head, edge, 28, inner, 8);
  const plotTop = above.bottom + 14;
  const { height: plotHeight } = layOut(figure.plot, sizes.wide).geometry;
  const placed = figure.drawing.replace(
    '<svg ',
    `<svg x="${edge}" y="${plotTop}" width="${inner}" height="${plotHeight}" `,
  );
  const small = [...figure.events, ...figure.notes].map((text): Line => [text, sans(13), 'ink']);
  const notes = column(small, edge, plotTop + plotHeight + 12, inner);
  const below = column(provenance(figure, 12), edge, notes.bottom + 14, inner, 2);
  const body = [above.svg, placed, notes.svg, rule(notes.bottom + 8, edge, inner), below.svg].join('');
  return page(figure, theme, inner + 2 * edge, below.bottom + 22, fonts, body);
}

/** The figure as a square on a light background, for social media. It has no room for events and notes. */
export function square(figure: DownloadableFigure): string {
  const inner = squareSide - 2 * squareEdge;
  const fitted = fitTitle(figure.title, inner, [
    { size: 52, lines: 2 },
    { size: 44, lines: 3 },
  ]);
  const head: readonly Line[] = [
    [fitted.lines.join(' '), serif(fitted.size), 'ink'],
    [figure.subtitle, sans(24), 'ink-soft'],
  ];
  const above = column(head, squareEdge, 44, inner, 12);
  const lines = provenance(figure, 17);
  const needed = column(lines, squareEdge, 0, inner).bottom;
  const footTop = squareSide - 32 - needed;
  const below = column(lines, squareEdge, footTop, inner);
  const top = above.bottom + 20;
  const room = { x: squareEdge, y: top, width: inner, height: footTop - 28 - top };
  const body = [above.svg, drawingIn(room, figure.plot, figure.alt), rule(footTop - 12, squareEdge, inner), below.svg];
  return page(figure, 'light', squareSide, squareSide, '', body.join(''));
}
