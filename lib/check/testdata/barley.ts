import { csvHash } from '../../catalog/parse-csv';

const rows = Array.from({ length: 27 }, (_, index) => {
  const month = `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  return `Arvenia,${month},${index + 1},reported,`;
});
const csv = `entity,period,value,status,note\n${rows.join('\n')}\n`;

/**
 * Files that add a monthly series to the base newsroom, with the statistic `n/barley`: exports of 1 thousand euros in
 * January 2023, 2 in February, and so on to 27 in March 2025.
 */
export const barley: Readonly<Record<string, string>> = {
  'content/series/fjord-office/barley.csv': csv,
  'content/series/fjord-office/barley.yml': `title: Exports of barley
definition: Barley that left the country
unit: { kind: currency, currency: EUR, prices: nominal }
multiplier: thousand
frequency: month
source: fjord-office/yearbook-2023
locator: Table 5
sha256: ${csvHash(csv)}
`,
  'content/statistics/n.yml': `barley:
  kind: observed
  name: Exports of barley
  series: fjord-office/barley
  entity: Arvenia
  period: 2025-03
`,
};
