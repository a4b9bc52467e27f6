import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { listParts } from '../../messages/lists';
import { t } from '../../messages/messages';
import { absolute } from '../../site';
import type { FigureView } from '../../views/figure-view';
import { citationParts } from './citation-parts';
import { linkTo, nodesOf, messageNodes } from './message-nodes';

/** The size of a figure’s picture, in px. */
const picture = { width: 1200, height: 630 } as const;

/**
 * A figure outside its page, where its drawing is not available: a picture with a description, the caption, and the data as a
 * table.
 */
export function figureContent(figure: FigureView): ElementContent[] {
  const { title, subtitle, alt, summary, notes, annotations, citations, href, cardHref, table } = figure;
  const { columns, rows } = table;
  const events = annotations.map(({ number, at, text }) => t('portable.event', { number, at, text }));
  return [
    h('figure', [
      h('img', { src: absolute(cardHref), alt: t('portable.pictureText', { title, description: alt }), ...picture }),
      h(
        'figcaption',
        messageNodes('portable.caption', {
          title,
          notes: [t('common.sentence', { text: subtitle }), ...events, ...notes].join(' '),
          sources: nodesOf(listParts(citations.map(citationParts), 'semicolon')),
          page: linkTo(absolute(href)),
        }),
      ),
    ]),
    h('p', summary),
    h('table', [
      h('caption', t('portable.data', { title })),
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
