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

/** The record of a statistic that reads the share of an entity from that series. Its key is the entity in lower case. */
export function observedShare(entity: string, period: string): string {
  return `${entity.toLowerCase()}:\n  kind: observed\n  name: Oats in ${entity}\n  series: fjord-office/shares\n  entity: ${entity}\n  period: ${period}\n`;
}
