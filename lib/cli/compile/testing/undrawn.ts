import { factCheckEmbed, figureEmbed, numberEmbed } from '../../../views/embed-view';
import type { Drafters } from '../drafters';

const heights = { most: 1, least: 1, start: 0, fall: 0 };

/** Drafters that draw nothing: what they get stands in what they give, as JSON. */
export const undrawn: Drafters = {
  draw: async () => ({ wide: '', narrow: '' }),
  live: async (figure) => JSON.stringify(figure),
  card: async (card) => Buffer.from(JSON.stringify(card)),
  picture: async (figure, name) => Buffer.from(JSON.stringify({ name, figure })),
  labelled: (png) => png,
  embeds: {
    figure: (figure) => ({ html: JSON.stringify(figure), view: { ...figureEmbed(figure), heights } }),
    factCheck: (check, href) => ({ html: JSON.stringify(check), view: { ...factCheckEmbed(check, href), heights } }),
    number: (page, href) => ({ html: JSON.stringify(page), view: { ...numberEmbed(page, href), heights } }),
    hostScript: '',
  },
  drawings: { made: 0, kept: 0 },
  cards: { made: 0, kept: 0 },
};
