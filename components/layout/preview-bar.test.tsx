import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PreviewBar } from './preview-bar';

test('a preview is marked as a preview, for readers and for the command that publishes', () => {
  const html = renderToStaticMarkup(<PreviewBar />);
  expect(html).toContain('data-edition="preview"');
  expect(html).toContain('nothing here is published');
});
