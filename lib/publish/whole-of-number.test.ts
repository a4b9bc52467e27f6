import { expect, it } from 'vitest';
import { publishNewsroomWith } from './testing/published';

const { files } = await publishNewsroomWith({
  'content/statistics/grown.yml': `arvenia:
  kind: observed
  name: Oats grown by Arvenia
  series: fjord-office/oats
  entity: Arvenia
  period: 2022
share:
  kind: observed
  name: Share of oats in the harvest of Arvenia
  series: fjord-office/oats
  entity: Arvenia
  period: 2022
`,
});

/** Finds a file by the start and the end of its name, and returns its text without tags. */
function fileText(start: string, end: string): string {
  const [, content = ''] = [...files].find(([name]) => name.startsWith(start) && name.endsWith(end)) ?? [];
  return Buffer.from(content)
    .toString()
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

it.each([
  ['the citation', 'numbers/grown/arvenia/cite', '.bib', 'numbers/grown/share/cite'],
  ['the oEmbed response', 'oembed/numbers/grown/arvenia/', '.json', 'oembed/numbers/grown/share/'],
])('%s says what a number is a percentage of, unless the statistic’s name already says so', (_, start, end, named) => {
  expect(fileText(start, end)).toMatch(/24\.0\\?% of the harvest/);
  expect(fileText(named, end)).toContain('24.0');
  expect(fileText(named, end)).not.toMatch(/24\.0\\?% of the harvest/);
});

it.each([
  ['the API’s list of statistics', 'api/v1/statistics', 'index.json'],
  ['the list of embeds', 'embed/', 'embeds.json'],
])(
  'titles in %s say what a number is a percentage of, unless the statistic’s name already says so',
  (_, start, end) => {
    const list = fileText(start, end);
    expect(list).toContain('Oats grown by Arvenia, 2022: 24.0% of the harvest');
    expect(list).toContain('Share of oats in the harvest of Arvenia, 2022: 24.0%"');
  },
);
