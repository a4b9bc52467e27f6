import { createHash } from 'node:crypto';

/**
 * The files of a series of shares, `fjord-office/shares`, for tests on invented data.
 *
 * @param rows the rows of its CSV, below the header
 */
export function sharesOf(rows: string): Record<string, string> {
  const csv = `entity,period,value,status,note\n${rows.trim()}\n`;
  return {
    'content/series/fjord-office/shares.csv': csv,
    'content/series/fjord-office/shares.yml': `title: Oats
definition: Oats as a share of the harvest
unit: { kind: percent, of: the harvest }
frequency: year
source: fjord-office/yearbook-2023
locator: Table 4
sha256: ${createHash('sha256').update(csv).digest('hex')}
`,
  };
}

/** Rows for that series: Arvenia falls and recovers; Bellmark rises every year. */
export const fallAndRise = `Arvenia,2018,30,reported,
Arvenia,2019,22,reported,
Arvenia,2020,20,reported,
Arvenia,2021,24,reported,
Arvenia,2022,26,reported,
Bellmark,2018,40,reported,
Bellmark,2019,42,reported,
Bellmark,2020,49,reported,
Bellmark,2021,51,reported,
Bellmark,2022,51.3,reported,
`;

/** The record of a statistic that reads the share of an entity from that series. Its key is the entity in lower case. */
export function observedShare(entity: string, period: string): string {
  return `${entity.toLowerCase()}:\n  kind: observed\n  name: Oats in ${entity}\n  series: fjord-office/shares\n  entity: ${entity}\n  period: ${period}\n`;
}

/** The record of a published amount of money. */
export function publishedAmount(key: string, value: string, period: string, multiplier = 'billion'): string {
  return published(key, value, '{ kind: currency, currency: USD, prices: nominal }', period, multiplier);
}

/** The record of a published change in percent. */
export function publishedChange(key: string, value: string, period = '2022'): string {
  return published(key, value, '{ kind: percent-change }', period, 'one');
}

/** The record of a published number. @param unit as YAML */
export function published(key: string, value: string, unit: string, period: string, multiplier: string): string {
  return `${key}:\n  kind: published\n  name: Number of ${key}\n  value: '${value}'\n  unit: ${unit}\n  multiplier: ${multiplier}\n  period: ${period}\n  source: fjord-office/yearbook-2023\n  locator: Table 9\n`;
}
