import { expect, it } from 'vitest';
import { absolute } from '../site';
import { embedList } from './embed-list';
import { shareEmbed } from './share';
import { exampleEmbed } from './testing/example-embed';

const view = exampleEmbed;

it('the embed code of a pinned version has the address of that version, and a taller frame with space for a line about the version', () => {
  const { latest, pinned } = shareEmbed(view);
  expect(latest).toContain(`src="${absolute(view.href)}"`);
  expect(pinned).toContain(`src="${absolute(view.pinnedHref)}"`);
  const grown = pinned.replace(`${view.version}/`, '').replace('height="740"', 'height="700"');
  expect(grown.replace('max(540px,940px', 'max(500px,900px')).toBe(latest);
});

it('the list of embeds contains the name and address of the publisher, and everything that can be embedded', () => {
  expect(JSON.parse(embedList([view]))).toEqual({
    publisher: { origin: absolute(''), name: 'Plumbline' },
    embeds: [view],
  });
});
