import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { absolute } from '../../site';
import type { FigureView } from '../../views/figure-view';
import { citationParts } from './citation-parts';

/** The size of the picture of a figure, in px. */
const picture = { width: 1200, height: 630 } as const;

/** A figure for readers without its drawing: a picture that is described, what is said below it, and its data as a table. */
export function figureContent(figure: FigureView): ElementContent[] {
  const { title, subtitle, alt, summary, notes, annotations, citations, href, cardHref, table } = figure;
  const { columns, rows } = table;
  const events = annotations.map(({ number, at, text }) => `(${number}) ${at}: ${text}`);
  return [
    h('figure', [
      h('img', { src: absolute(cardHref), alt: `${title}. ${alt}`, ...picture }),
      h('figcaption', [
        h('strong', `${title}.`),
        ` ${[`${subtitle}.`, ...events, ...notes].join(' ')} Source: `,
        ...citations.flatMap((citation, index) => [index === 0 ? '' : '; ', ...citationParts(citation)]),
        '. ',
        h('a', { href: absolute(href) }, 'The figure on its own page'),
        '.',
      ]),
    ]),
    h('p', summary),
    h('table', [
      h('caption', `The data of the figure: ${title}`),
      h('thead', [
        h(
          'tr',
          columns.map((column) => h('th', { scope: 'col' }, column)),
        ),
      ]),
      h(
        'tbody',
        rows.map(([first = '', ...rest]) =>
          h('tr', [h('th', { scope: 'row' }, first), ...rest.map((cell) => h('td', cell))]),
        ),
      ),
    ]),
  ];
}
