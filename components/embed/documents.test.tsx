import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { StatisticPageView } from '../../lib/views/statistic-view';
import { numberDocument } from './documents';
import { numberHeights } from './heights';

const citation = {
  source: 'board/oats',
  href: '/sources/board/oats/',
  line: 'Oats Board, Oats in figures, 2024',
  publisher: 'Oats Board',
  locator: 'Table 1',
  grade: 'primary',
  gradeLabel: 'Primary',
  readIn: null,
  licence: { name: 'CC BY 4.0', url: null, redistribution: 'reuse allowed', terms: 'allowed' },
  record: {
    publisher: 'Oats Board',
    title: 'Oats in figures',
    kind: 'dataset',
    published: '2024',
    publisherNote: null,
    read: { iso: '2024-05-01', text: '1 May 2024' },
    url: null,
    licenceUrl: null,
    open: true,
  },
} as const;

const page: StatisticPageView = {
  statistic: {
    key: 'oats/share',
    id: 'oats/share',
    href: '/numbers/oats/share/',
    name: 'Oats grown',
    text: '3.7%',
    whole: 'of the harvest',
    exact: '3.7',
    unit: '%',
    period: '2023',
    status: 'as reported',
    facts: {
      unit: { text: '%', kind: 'percent', currency: null, per: null, multiplier: 'one', decimals: 1 },
      period: { key: '2023', from: '2023-01-01', to: '2023-12-31' },
      status: 'reported',
      states: 'fact',
      hedge: null,
    },
    grade: 'primary',
    citations: [citation],
    notes: ['Wild oats are left out.'],
    series: null,
    working: null,
  },
  hedged: null,
  revisedInputs: [],
  stated: [],
  corrections: [
    {
      id: 'misread',
      anchor: 'correction-misread',
      href: '/corrections/#correction-misread',
      date: { iso: '2024-02-03', text: '3 February 2024' },
      severity: 'correction',
      label: 'Correction',
      wasLabel: 'What was wrong',
      was: 'We gave 37%.',
      now: 'It is 3.7%.',
      why: 'A point was lost.',
      marks: [],
    },
  ],
  earlier: [
    {
      period: '2023',
      ofPeriod: 'for 2023',
      text: '3.8%',
      replaced: 'on 28 March 2025',
      reason: 'More answers came in.',
      citation,
    },
    {
      period: '2022',
      ofPeriod: 'for 2022',
      text: '9.9%',
      replaced: 'on 28 March 2024',
      reason: 'Another year.',
      citation,
    },
  ],
  readings: [],
  findings: [],
  usedIn: [],
};
const html = numberDocument(page, { css: 'p{margin:0}', script: 'void 0' });
const text = html
  .replace(/<style.*?<\/style>|<script.*?<\/script>/g, '')
  .replace(/<[^>]+>/g, ' ')
  .replace(/\s+/g, ' ');

describe('an embedded number', () => {
  it('is a valid HTML document with the number’s name, value, date, source and licence', () => {
    const complaints: string[] = [];
    parse(html, { onParseError: ({ code }) => complaints.push(code) });
    expect(complaints).toEqual([]);
    for (const part of [
      'Oats grown',
      '3.7% of the harvest',
      '2023, as reported',
      'Oats Board, Oats in figures, 2024',
      'CC BY 4.0',
    ])
      expect(text).toContain(part);
  });

  it('shows corrections, and earlier values only for the number’s own period', () => {
    expect(text).toContain('Correction, 3 February 2024. We gave 37%. It is 3.7%.');
    expect(text).toContain('Revised on 28 March 2025; before that 3.8%. More answers came in.');
    expect(text).not.toContain('9.9%');
  });

  it('opens its links in a new tab that cannot access the host’s page', () => {
    const links = html.match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link).toContain('target="_blank" rel="noopener"');
  });

  it('is taller if it shows corrections and earlier values', () => {
    const { most, least } = numberHeights(page).heights;
    const without = numberHeights({ ...page, corrections: [], earlier: [] }).heights;
    expect(most).toBeGreaterThan(without.most + 40);
    expect(least).toBeGreaterThan(without.least + 40);
  });
});
