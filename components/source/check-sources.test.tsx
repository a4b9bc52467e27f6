import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { VerdictSources } from './check-sources';

it('says that nothing was found where a verdict rests on nothing, and leaves no empty list', () => {
  const html = renderToStaticMarkup(<VerdictSources citations={[]} singleSource={null} />);
  expect(html).toBe('<p>We found no document that decides this.</p>');
});
