import { expect, it } from 'vitest';
import { readShare } from './shares';

it.each([
  ['one factory in ten', 0.1],
  ['three quarters', 0.75],
  ['every third', 1 / 3],
  ['a twentieth', 0.05],
  ['one hundredth', 0.01],
])('reads %s as a share', (text, share) => {
  expect(readShare(text)?.toNumber()).toBeCloseTo(share, 9);
});
