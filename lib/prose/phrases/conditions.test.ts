import { describe, expect, it } from 'vitest';
import { conditionsIn } from './conditions';

describe('conditions', () => {
  it.each([
    ['If it fell, they would close.', ['If it fell', 'would close.']],
    ['They would have closed if it had fallen.', ['if it had fallen.', 'would have closed if it had fallen.']],
    ['Had it risen, they might have hired.', ['Had it risen', 'might have hired.']],
    ['Were it to rise, prices could fall, and it is 5.', ['Were it to rise', 'could fall']],
    ['It rained; if it falls again, they will close.', ['if it falls again', 'will close.']],
    ['If you look, you will see that it fell.', ['If you look', 'will see']],
    // These sentences state facts.
    ['If it fell, it was because of the rain.', []],
    ['It fell, which would be bad.', []],
    ['Sales, the office says, were up, and would rise.', []],
    ['They had risen, and were up.', []],
    ['It is not known if it fell.', []],
  ])('%s', (sentence, expected) =>
    expect(conditionsIn(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(expected),
  );
});
