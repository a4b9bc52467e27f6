import { yamlFile, type TextFile } from './data-files';
import { figuresPerTopic } from './size';
import { countries, type Topic } from './topic';

const colours = ['red', 'blue', 'purple', 'ochre', 'forest'] as const;

/** The id of a topic's figure. */
export const figureOf = (topic: Topic, index: number): string => `${topic.id}/figure-${index + 1}`;

/** Returns a topic's figures: lines, areas, plain bars and bars that compare two years, in turn. */
export function figureFiles(topic: Topic): TextFile[] {
  return Array.from({ length: figuresPerTopic }, (_, index) =>
    yamlFile(`content/figures/${figureOf(topic, index)}.yml`, { ...words(topic, index), ...drawing(topic, index) }),
  );
}

function words({ id, noun }: Topic, index: number): Record<string, unknown> {
  return {
    topics: [id],
    title: `Arvenia depends on ${noun} as much as its neighbours do (${id}, figure-${index + 1})`,
    subtitle: `Value of ${noun} by country`,
    alt: `The five countries side by side. The first changes most; the others change less and end close together.`,
    notes: ['Elvand did not collect these figures in the first years.'],
  };
}

function drawing({ id, shares, amounts }: Topic, index: number): Record<string, unknown> {
  const named = Object.entries(countries);
  const entries = (series: string) =>
    named.map(([, label], place) => ({ series, entity: label, label, colour: colours[place] }));
  const latest = { key: 'latest', label: 'Latest', colour: 'accent' };
  const earlier = { key: 'earlier', label: 'Earlier', colour: 'muted' };
  switch (index % 4) {
    case 0:
      return { kind: 'line', strands: entries(shares), from: 1995, to: 2024 };
    case 1:
      return { kind: 'area', strands: entries(amounts), from: 2000, to: 2024 };
    case 2:
      return {
        kind: 'bar',
        orientation: 'vertical',
        bars: [latest],
        groups: named.map(([key, label]) => ({ label, values: { latest: `${id}/${key}-share` } })),
      };
    default:
      return {
        kind: 'bar',
        orientation: 'horizontal',
        bars: [earlier, latest],
        groups: named.map(([key, label]) => ({
          label,
          values: { earlier: `${id}/${key}-share@2005`, latest: `${id}/${key}-share` },
        })),
      };
  }
}
