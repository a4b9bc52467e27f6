import { expect, it } from 'vitest';
import { figureNeutrals, plainShades } from './palette';
import { withoutProperties } from './standalone';

it.each(['light', 'dark'] as const)('colours and typefaces are replaced with their values in the %s theme', (theme) => {
  const text = withoutProperties(
    'stroke="var(--figure-accent)" fill="var(--figure-paper)" font-family="var(--font-sans)"',
    theme,
  );
  expect(text).toContain(`stroke="${plainShades.accent[theme]}" fill="${figureNeutrals.paper[theme]}"`);
  expect(text).toContain("'Libre Franklin'");
  expect(text).not.toContain('var(');
});

it('an SVG with an unknown custom property is rejected', () => {
  expect(() => withoutProperties('fill="var(--page-ink)"', 'light')).toThrow('--page-ink');
});
