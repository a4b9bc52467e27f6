import { describe, expect, it } from 'vitest';
import { figureColours, type FigureColour } from '../../lib/domain/figure-colour';
import { colourDistance, contrast, linear, seenWith, visions, type Vision } from './testing/colour-vision';
import { figureNeutrals, figurePalette, figureProperties, paletteCss, type Theme } from './palette';

const themes: readonly Theme[] = ['light', 'dark'];
const allVisions: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/** Four times the distance at which a difference is just seen. */
const apart = 0.08;

const drawnTogether: readonly (readonly FigureColour[])[] = [
  ['china', 'us', 'japan', 'germany', 'india', 'world'],
  ['china', 'us', 'mexico', 'canada', 'vietnam', 'japan', 'germany'],
  ['accent', 'muted'],
  ['china', 'accent'],
  ['india', 'mexico'],
];

describe.each(themes)('the palette on %s paper', (theme) => {
  const paper = linear(figureNeutrals.paper[theme]);

  it.each(figureColours)('sets %s so that it can be read as text', (name) => {
    expect(contrast(linear(figurePalette[name][theme]), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('sets ink and soft ink so that they can be read', () => {
    expect(contrast(linear(figureNeutrals.ink[theme]), paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(linear(figureNeutrals['ink-soft'][theme]), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the grid behind the data', () => {
    expect(contrast(linear(figureNeutrals.grid[theme]), paper)).toBeLessThan(1.6);
  });

  it.each(allVisions)('keeps colours that appear together apart with %s vision', (vision) => {
    const seen = (name: FigureColour) => seenWith(vision, linear(figurePalette[name][theme]));
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

describe('colour vision', () => {
  it('leaves greys grey, whoever looks', () => {
    const grey = linear('#808080');
    for (const vision of allVisions) expect(colourDistance(seenWith(vision, grey), grey)).toBeLessThan(0.01);
    expect(Object.keys(visions)).toEqual(allVisions);
  });

  it('brings a red and a green together for a deuteranope', () => {
    const [red, green] = [linear('#c03a2b'), linear('#5c7a1f')];
    const distance = (vision: Vision) => colourDistance(seenWith(vision, red), seenWith(vision, green));
    expect(distance('deuteranopia')).toBeLessThan(distance('normal') / 3);
  });

  it('knows black on white', () => {
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

  it('lets the chosen theme win over the system', () => {
    expect(light).toMatch(/^:root\{--figure-china:#/);
    expect(system).toMatch(/^@media \(prefers-color-scheme: dark\)\{:root:not\(\[data-theme="light"\]\)\{.*\}\}$/);
    expect(chosen).toMatch(/^:root\[data-theme="dark"\]\{.*\}$/);
  });
});
