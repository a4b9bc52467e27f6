import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { VerdictSources } from './check-sources';

it('says that no source was found if a verdict has none, instead of showing an empty list', () => {
  const html = renderToStaticMarkup(<VerdictSources citations={[]} singleSource={null} />);
  expect(html).toBe('<p>We found no document that decides whether the statement is right.</p>');
});
