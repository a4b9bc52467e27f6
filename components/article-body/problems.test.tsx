import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { Problems } from './problems';

const problems = [
  { rule: 'stat/text', place: 'content/articles/a.mdx:3:4', message: 'The prose says "21%".', hint: 'Write 20.5%.' },
];

afterEach(() => {
  vi.unstubAllEnvs();
});

it('a problem is shown with what is wrong, where it is, and what to do', () => {
  const text = renderToStaticMarkup(<Problems problems={problems} />).replace(/<[^>]*>/g, '');
  expect(text).toBe('stat/text The prose says &quot;21%&quot;. Write 20.5%. content/articles/a.mdx:3:4');
});

it('rendering a problem throws in production, so that readers never see problems', () => {
  vi.stubEnv('NODE_ENV', 'production');
  expect(() => renderToStaticMarkup(<Problems problems={problems} />)).toThrow('never published');
});
