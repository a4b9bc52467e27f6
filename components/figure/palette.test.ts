import { describe, expect, it } from 'vitest';
import { hues, plainColours } from '../../lib/domain/hues';
import { site } from '../../lib/site';
import { colourDistance, contrast, linear, simulate, visions, type Vision } from './testing/colour-vision';
import { figureNeutrals, hueShades, plainShades, type Theme } from './palette';
import { figureProperties, paletteCss } from './palette-css';

const themes: readonly Theme[] = ['light', 'dark'];
const allVisions: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/** The minimum distance between colours that are drawn together: four times a just noticeable difference. */
const apart = 0.08;

const shades = { ...hueShades, ...plainShades };
type Colour = keyof typeof shades;

const drawnTogether: readonly (readonly Colour[])[] = [
  ['red', 'blue', 'purple', 'ochre', 'forest', 'slate'],
  ['red', 'blue', 'green', 'indigo', 'wine', 'purple', 'ochre'],
  ['accent', 'muted'],
  ['red', 'accent'],
  ['forest', 'green'],
];

describe.each(themes)('the palette on %s paper', (theme) => {
  const paper = linear(figureNeutrals.paper[theme]);

  it.each([...hues, ...plainColours])('gives %s enough contrast for text', (name) => {
    expect(contrast(linear(shades[name][theme]), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('gives ink and soft ink enough contrast for text', () => {
    expect(contrast(linear(figureNeutrals.ink[theme]), paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(linear(figureNeutrals['ink-soft'][theme]), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('gives the grid less contrast than the data', () => {
    expect(contrast(linear(figureNeutrals.grid[theme]), paper)).toBeLessThan(1.6);
  });

  it.each(allVisions)('keeps colours that are drawn together distinguishable with %s vision', (vision) => {
    const seen = (name: Colour) => simulate(vision, linear(shades[name][theme]));
    const confused = drawnTogether.flatMap((names) =>
      names.flatMap((a, index) =>
        names.slice(index + 1).flatMap((b) => {
          const distance = colourDistance(seen(a), seen(b));
          return distance < apart ? [`${a} and ${b}: ${distance.toFixed(3)}`] : [];
        }),
      ),
    );
    expect(confused).toEqual([]);
  });
});

describe('the simulation of colour vision', () => {
  it('keeps greys grey for every type of colour vision', () => {
    const grey = linear('#808080');
    for (const vision of allVisions) expect(colourDistance(simulate(vision, grey), grey)).toBeLessThan(0.01);
    expect(Object.keys(visions)).toEqual(allVisions);
  });

  it('shows a red and a green as more similar with deuteranopia than with normal vision', () => {
    const [red, green] = [linear('#c03a2b'), linear('#5c7a1f')];
    const distance = (vision: Vision) => colourDistance(simulate(vision, red), simulate(vision, green));
    expect(distance('deuteranopia')).toBeLessThan(distance('normal') / 3);
  });

  it('computes the contrast of black on white, and the distance between the two', () => {
    expect(contrast(linear('#000000'), linear('#ffffff'))).toBeCloseTo(21);
    expect(colourDistance(linear('#000000'), linear('#ffffff'))).toBeCloseTo(1, 3);
  });
});

describe('paletteCss', () => {
  const [light = '', system = '', chosen = ''] = paletteCss().split('\n');

  it('defines every property in each of the three rules', () => {
    for (const [property, shade] of figureProperties()) {
      expect(light).toContain(`${property}:${shade.light}`);
      expect(system).toContain(`${property}:${shade.dark}`);
      expect(chosen).toContain(`${property}:${shade.dark}`);
    }
  });

  it('begins with the newsroom’s own colours', () => {
    const own = site.colours.map(({ name, hue }) => `--figure-${name}:${hueShades[hue].light}`).join(';');
    expect(light.startsWith(`:root{${own};--figure-accent:`)).toBe(true);
  });

  it('lets the reader’s choice of theme override the system’s', () => {
    expect(system).toMatch(/^@media \(prefers-color-scheme: dark\)\{:root:not\(\[data-theme="light"\]\)\{.*\}\}$/);
    expect(chosen).toMatch(/^:root\[data-theme="dark"\]\{.*\}$/);
  });
});
