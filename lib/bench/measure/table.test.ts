import { describe, expect, it } from 'vitest';
import type { Measurement } from './measurement';
import { table } from './table';

function measured(articles: number, link: number): Measurement {
  const taken = (cpu: number) => ({ wall: cpu, cpu });
  return {
    articles,
    files: articles * 5,
    bytes: articles * 2 ** 20,
    start: taken(100),
    read: taken(articles),
    parse: taken(articles * 10),
    link: taken(link),
    peak: articles * 2 ** 20,
    warm: taken(articles * 8),
    edits: [{ what: 'an article', median: 42, worst: 61, cpu: 37 }],
  };
}

describe('the benchmark table', () => {
  const report = table([measured(100, 20), measured(1000, 2000)]);
  const line = (start: string) => report.split('\n').find((candidate) => candidate.startsWith(start)) ?? '';

  it('has a column for each newsroom size', () => {
    expect(line('articles').trim().split(/\s+/)).toEqual(['articles', '100', '1000']);
    expect(
      line('cold check, ms  ')
        .split(/\s{2,}/)
        .slice(1),
    ).toEqual(['1220', '13100']);
    expect(
      line('response to an edit')
        .split(/\s{2,}/)
        .slice(1),
    ).toEqual(['42 (61; 37)', '42 (61; 37)']);
  });

  it('shows how the cost per article grows', () => {
    expect(line('From 100 to 1000')).toContain(
      'by a factor of 1.00 for reading, 1.00 for parsing and 10.00 for linking',
    );
  });

  it('compares the measurements with the targets', () => {
    expect(report).toContain(
      'At 100 articles, linking and rules take 0.20 ms of CPU per article, within the target of 1.',
    );
    expect(report).toContain(
      'At 1000 articles, linking and rules take 2.00 ms of CPU per article, beyond the target of 1.',
    );
    expect(report).toContain(
      'At 1000 articles, the response to an edit takes 42 ms (37 ms of CPU), within the target of 200.',
    );
  });
});
