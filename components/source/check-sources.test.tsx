import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { VerdictSources } from './check-sources';

it('states that nothing was found if a verdict has no sources, without an empty list', () => {
  const html = renderToStaticMarkup(<VerdictSources citations={[]} singleSource={null} />);
  expect(html).toBe('<p>We found no document that decides this.</p>');
});
