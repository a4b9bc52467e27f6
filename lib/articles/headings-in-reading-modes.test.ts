import { createRequire } from 'node:module';
import { Window } from 'happy-dom';
import type { Heading, Root } from 'mdast';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { remarkHeadingIds } from './headings';

const { Readability } = z
  .object({ Readability: z.custom<new (document: unknown) => { parse: () => unknown }>() })
  .parse(createRequire(import.meta.url)('@mozilla/readability'));

const properties = z.object({ id: z.string(), className: z.array(z.string()).optional() });

/** Returns the headings that a reading mode keeps. `marked` is whether the headings have the class that we add. */
function kept(texts: readonly string[], marked: boolean): string[] {
  const root: Root = {
    type: 'root',
    children: texts.map((value): Heading => ({ type: 'heading', depth: 2, children: [{ type: 'text', value }] })),
  };
  remarkHeadingIds()(root);
  const sections = root.children.map((node, index) => {
    const { id, className = [] } = properties.parse(
      node.data === undefined ? {} : Reflect.get(node.data, 'hProperties'),
    );
    const classes = marked && className.length > 0 ? ` class="${className.join(' ')}"` : '';
    const words = 'A sentence of the text, which is long enough to be read, and goes on. '.repeat(6);
    return `<h2 id="${id}"${classes}>${texts[index] ?? ''}</h2><p>${words}</p>`;
  });
  const window = new Window({ url: 'https://plumbline.example/' });
  window.document.write(`<html><body><main><article>${sections.join('')}</article></main></body></html>`);
  const read = z.object({ content: z.string() }).parse(new Readability(window.document).parse());
  return texts.filter((text) => new RegExp(`<h2[^>]*>${text}</h2>`).test(read.content));
}

const headings = [
  'What the ministry had to comment',
  'The footer of the table',
  'A sidebar on prices',
  'Related numbers',
  'What shareholders get',
  'Media of the state',
  'What a sponsor pays',
  'Social transfers',
];

it('reading modes keep headings with words such as “footer” or “sidebar”', () => {
  expect(kept(headings, true)).toEqual(headings);
});

it('without our class, reading modes drop headings with words such as “footer” or “sidebar”', () => {
  expect(kept(headings, false)).toEqual([]);
});

it('headings without words such as “footer” or “sidebar” get no class', () => {
  const root: Root = {
    type: 'root',
    children: [{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'What holds' }] }],
  };
  remarkHeadingIds()(root);
  expect(root.children[0]?.data).toEqual({ hProperties: { id: 'what-holds' } });
});
