import type { EmbedView } from '../../views/embed-view';

/** A figure that can be embedded, with text that needs escaping in HTML. */
export const exampleEmbed: EmbedView = {
  kind: 'figure',
  href: '/embed/figures/oats/lines/',
  version: '0123456789ab',
  pinnedHref: '/embed/figures/oats/lines/0123456789ab/',
  page: '/figures/oats/lines/',
  title: 'Oats & "barley" <b>',
  name: 'Oats & "barley". By year <1%',
  heights: { most: 700, least: 500, start: 900, fall: 0.701 },
  pinnedHeights: { most: 740, least: 540, start: 940, fall: 0.701 },
};
