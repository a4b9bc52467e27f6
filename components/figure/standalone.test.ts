import { describe, expect, it } from 'vitest';
import { drawPlot } from './drawing/draw-plot';
import { groupedBars, lines } from './drawing/testing/example-plots';
import { figureNeutrals, figurePalette } from './palette';
import { standaloneSvg, withoutProperties } from './standalone';

describe('standaloneSvg', () => {
  const drawing = drawPlot(lines, 'wide', 'Four countries');

  it.each(['light', 'dark'] as const)('carries its colours, paper and styles in %s', (theme) => {
    const svg = standaloneSvg(drawing, theme);
    expect(svg).not.toContain('var(');
    expect(svg).toContain(`stroke="${figurePalette.china[theme]}"`);
    expect(svg).toContain(`<rect width="720" height="400" fill="${figureNeutrals.paper[theme]}"/>`);
    expect(svg).toMatch(/<style>.*\.fig-label\{font-weight:600\}/s);
  });

  it('has a size, and every mark and text of the drawing', () => {
    const svg = standaloneSvg(drawPlot(groupedBars, 'narrow', ''), 'light');
    expect(svg).toMatch(/^<svg width="360" height="\d+" xmlns=/);
    expect(svg.match(/class="fig-bar"/g)).toHaveLength(6);
    expect(standaloneSvg(drawing, 'light').match(/<text/g)).toHaveLength(drawing.match(/<text/g)?.length ?? 0);
  });

  it('refuses what it cannot make whole', () => {
    expect(() => standaloneSvg('<p>Figure</p>', 'light')).toThrow('Not a drawing');
    expect(() => withoutProperties('fill="var(--page-ink)"', 'light')).toThrow('--page-ink');
  });
});
