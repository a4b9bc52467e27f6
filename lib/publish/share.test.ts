import { expect, it } from 'vitest';
import { absolute } from '../site';
import type { EmbedView } from '../views/embed-view';
import { embedList } from './embed-list';
import { shareEmbed } from './share';

const view: EmbedView = {
  kind: 'number',
  href: '/embed/numbers/oats/harvest/',
  version: '0123456789ab',
  pinnedHref: '/embed/numbers/oats/harvest/0123456789ab/',
  page: '/numbers/oats/harvest/',
  title: 'Harvest',
  name: 'Harvest, 2023: 4 t',
  heights: { most: 300, least: 300, start: 300, fall: 0 },
  pinnedHeights: { most: 340, least: 340, start: 340, fall: 0 },
};

it('offers the latest version and the pinned one, which differ in their address and by the line about the version', () => {
  const { latest, pinned } = shareEmbed(view);
  expect(latest).toContain(`src="${absolute(view.href)}"`);
  expect(pinned).toContain(`src="${absolute(view.pinnedHref)}"`);
  expect(pinned.replace(`${view.version}/`, '').replaceAll('340', '300')).toBe(latest);
});

it('lists what can be embedded with the site that publishes it', () => {
  expect(JSON.parse(embedList([view]))).toEqual({
    publisher: { origin: absolute(''), name: 'Plumbline' },
    embeds: [view],
  });
});
