import { z } from 'zod';
import { absolute } from '../../site';
import { findingStatisticView, findingView, type FindingView } from '../../views/finding-view';
import { policyVersion } from '../../views/policy-view';
import type { PublishedViews } from '../published-views';
import { hasRecord, recordAddress } from './addresses';

const statistic = findingStatisticView
  .omit({ id: true })
  .extend({ record: z.url().describe('The address of the statistic’s record.') })
  .describe('A statistic that the finding compares.');

export const findingRecord = findingView
  .extend({
    statistics: z.array(statistic).describe('The statistics that the finding names.'),
    policy: z.string().describe('The version of the policy by which the finding was judged.'),
  })
  .describe(
    'A statement about statistics in our own words, such as “fell” or “its lowest since 1990”. The values for other periods and entities are in the series’ record.',
  );

export const findings = z
  .array(findingRecord)
  .describe(
    'Statements about statistics in our own words. Every finding was compared with the data when the site was built.',
  );

/** The findings on pages that have no API record of their own. */
export const pagesFile = z
  .strictObject({
    pages: z
      .array(
        z
          .strictObject({ page: z.url().describe('The address of the page.'), findings })
          .describe('A page with findings.'),
      )
      .describe('The pages with findings.'),
  })
  .describe(
    'Pages that have findings but no record: the front page, the page that compares the viewpoints, and the standing pages.',
  );

type Findings = Pick<PublishedViews, 'findings'>;

/** Returns the findings on the page with this path. */
export function toFindings(page: string, { findings: all }: Findings): z.infer<typeof findings> {
  return (all.get(page) ?? []).map(toFinding);
}

export function toPagesFile(views: Findings): z.infer<typeof pagesFile> {
  return {
    pages: [...views.findings.keys()]
      .filter((page) => !hasRecord(page))
      .map((page) => ({ page: absolute(page), findings: toFindings(page, views) })),
  };
}

function toFinding({ statistics, ...rest }: FindingView): z.infer<typeof findingRecord> {
  return {
    ...rest,
    statistics: statistics.map(({ id, ...one }) => ({ ...one, record: recordAddress('statistics', id) })),
    policy: policyVersion,
  };
}
