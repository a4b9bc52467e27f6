import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PreviewBar } from './preview-bar';

test('a preview says that it is one, to readers and to whoever would publish it', () => {
  const html = renderToStaticMarkup(<PreviewBar />);
  expect(html).toContain('data-edition="preview"');
  expect(html).toContain('nothing here is published');
});
