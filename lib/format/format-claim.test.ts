import { expect, it } from 'vitest';
import { claim } from '../domain/claim';
import { unit } from '../domain/unit';
import { inTextOn } from './format-claim';

const percent = { kind: 'percent', of: 'the harvest' };

/**
 * For a claim that no statistic measures, returns the limits in the claim, such as 20 in “more than 20%”. A related percentage must not be
 * rounded to them.
 */
function limitsBeside(hedge: string, ofClaim: Record<string, string> = percent): string[] | undefined {
  const said = claim.parse({
    text: 'What was said.',
    speaker: 'mara-quill',
    saidOn: '2023-05-02',
    saidIn: 'fjord-office/yearbook-2023',
    locator: 'Foreword',
    unmeasured: { hedge, value: '20', unit: ofClaim, why: 'Nobody counts it.' },
    context: [{ measure: 'oats/arvenia', label: 'What is known' }],
  });
  const measure = said.context[0]?.measure;
  if (measure === undefined) throw new Error('The claim has no context.');
  const style = inTextOn(said, { id: measure.id, unit: unit.parse(percent) }, { as: 'value', decimals: 0 });
  return style.distinctFrom?.map(String);
}

it('numbers related to a claim are never rounded to a limit that the claim states in the same unit', () => {
  expect(limitsBeside('more-than')).toEqual(['20']);
  expect(limitsBeside('about')).toEqual([]);
  expect(limitsBeside('more-than', { kind: 'ratio' })).toEqual([]);
});
