import { expect, it } from 'vitest';
import { buildTable, type BuildMeasurement } from './build-table';

function measured(articles: number, cpu: number, bytes: number): BuildMeasurement {
  const taken = { wall: cpu / 2, memory: 1e9, steps: [{ step: 'Pages', seconds: 3 }] };
  return {
    articles,
    pages: articles * 10,
    files: articles * 40,
    bytes: articles * 1e6,
    cold: { ...taken, cpu },
    again: { ...taken, cpu: cpu / 10 },
    unchanged: { ...taken, wall: bytes < 10_000 ? 900 : 1001, cpu },
    article: { median: bytes, most: bytes + 1 },
  };
}

it('the table of build measurements compares the cost and the size of an article with the targets', () => {
  const lines = buildTable([measured(100, 20_000, 9_000), measured(300, 36_000, 10_001)]).split('\n');
  expect(lines[0]?.split(/\s{2,}/)).toEqual(['articles', '100', '300']);
  expect(lines).toContain(
    'From 100 to 300 articles, CPU for each additional article: without caches 80.0 ms, within the target of 450; after one change 8.0 ms, within the target of 10.',
  );
  expect(lines).toContain(
    'At 100 articles: the median article has 9000 bytes, within the target of 9800. A build if nothing has changed takes 900 ms, within the target of 1000.',
  );
  expect(lines).toContain(
    'At 300 articles: the median article has 10001 bytes, beyond the target of 9800. A build if nothing has changed takes 1001 ms, beyond the target of 1000.',
  );
  expect(lines).toContain('At 100, s: Pages 3.');
});
