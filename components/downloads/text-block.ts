import { escapeText } from '../figure/drawing/serialise';
import { families, type Face } from '../figure/fonts/static-font';
import type { TextStyle } from '../figure/layout/measure';
import { wordsOf, wrap } from '../figure/layout/wrap';

/** Lines of text in an SVG, and their lower edge, where the next block can start. */
export interface Block {
  readonly svg: string;
  /** In px. */
  readonly bottom: number;
}

const fallbacks: Record<Face, string> = { sans: 'Helvetica,Arial,sans-serif', serif: 'Georgia,serif' };

/** Returns the `font-family` of a typeface, with fallbacks for characters that the typeface lacks. */
export function familyOf(face: Face): string {
  return `'${families[face]}',${fallbacks[face]}`;
}

/**
 * Returns a text as SVG, in lines no wider than `at.width`.
 *
 * @param at the left edge, the upper edge and the width of the block, in px
 */
export function textBlock(
  text: string,
  style: TextStyle,
  colour: 'ink' | 'ink-soft',
  at: { readonly x: number; readonly y: number; readonly width: number },
): Block {
  const leading = Math.round(style.size * (style.face === 'serif' ? 1.15 : 1.4));
  const lines = wrap(wordsOf(text, style), at.width).map(({ words }) => words.map((word) => word.text).join(' '));
  const set = lines.map(
    (line, index) => `<tspan x="${at.x}" y="${at.y + style.size + index * leading}">${escapeText(line)}</tspan>`,
  );
  return {
    svg: `<text font-family="${familyOf(style.face)}" font-weight="${style.weight}" font-size="${style.size}" fill="var(--figure-${colour})">${set.join(' ')}</text>`,
    bottom: at.y + lines.length * leading,
  };
}
