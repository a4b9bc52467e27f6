import { expect, it } from 'vitest';
import { figureNeutrals, plainShades } from './palette';
import { withoutProperties } from './standalone';

it.each(['light', 'dark'] as const)('replaces colours and typefaces with their values in %s', (theme) => {
  const text = withoutProperties(
    'stroke="var(--figure-accent)" fill="var(--figure-paper)" font-family="var(--font-sans)"',
    theme,
  );
  expect(text).toContain(`stroke="${plainShades.accent[theme]}" fill="${figureNeutrals.paper[theme]}"`);
  expect(text).toContain("'Libre Franklin'");
  expect(text).not.toContain('var(');
});

it('rejects an unknown property', () => {
  expect(() => withoutProperties('fill="var(--page-ink)"', 'light')).toThrow('--page-ink');
});
