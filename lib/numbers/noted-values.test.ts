import { expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { seriesId } from '../domain/ids';
import { formatQuantity } from '../format/format-quantity';
import { notedValues } from './noted-values';

const yearbook = `title: Oats in the harvest
definition: Oats as a share of the weight of all grain harvested
unit: { kind: percent, of: the harvest }
frequency: year
source: fjord-office/yearbook-2023
locator: Table 4
superseded:
  - { entity: Arvenia, period: 2022, value: '23.4', until: '2023-06-01', source: fjord-office/yearbook-2023, locator: Table 4, reason: Revised }
sha256: 8a70df38562e332f2abcc5b5b9defaae9b7cd885077f6dcecd5f65cba22f3022
`;

it.each([
  ['The values of 2020 are low.', ['21.0%', '31.5%']],
  ['The value of Bellmark in 2020 is low.', ['31.5%']],
  ['Arvenia’s values of 2020 and 2022 are low.', ['21.0%', '24.0%', '23.4%']],
  ['Arvenians sowed little in 2020.', ['21.0%', '31.5%']],
  ['The values of Arvenia are low.', []],
  ['Nothing is known of 2021 in Arvenia.', []],
])('finds the values for the years and entities that the note “%s” names', async (note, values) => {
  const { catalog } = await newsroomWith({ 'content/series/fjord-office/oats.yml': yearbook });
  const series = catalog.series.get(seriesId.parse('fjord-office/oats'));
  if (series === undefined) throw new Error('The newsroom has no series.');
  expect(notedValues(series, note).map(({ quantity }) => formatQuantity(quantity))).toEqual(values);
});
