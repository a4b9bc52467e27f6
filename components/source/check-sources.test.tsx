import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { VerdictSources } from './check-sources';

it('a verdict without sources is shown with a sentence that says so, instead of an empty list', () => {
  const html = renderToStaticMarkup(<VerdictSources citations={[]} singleSource={null} />);
  expect(html).toBe('<p>We found no document that decides whether the statement is right.</p>');
});
