import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PreviewBar } from './preview-bar';

test('a preview is marked as a preview, both for readers and for the publish command', () => {
  const html = renderToStaticMarkup(<PreviewBar />);
  expect(html).toContain('data-edition="preview"');
  expect(html).toContain('nothing here is published');
});
