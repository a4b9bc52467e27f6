import { renderToStaticMarkup } from 'react-dom/server';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { JsonLd } from './json-ld';

test('text in the data cannot end the script or open a comment in it', () => {
  const graph = { name: '</script><script>alert(1)</script><!--<script>', note: 'a & b “c” \u2028' };
  const { childNodes } = parseFragment(renderToStaticMarkup(<JsonLd graph={graph} />));
  expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['script']);
  const [script] = childNodes;
  const [text] = script !== undefined && 'childNodes' in script ? script.childNodes : [];
  expect(JSON.parse(text !== undefined && 'value' in text ? text.value : '')).toEqual(graph);
});
