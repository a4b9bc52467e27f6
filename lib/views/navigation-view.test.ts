import { expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { toListsView } from './lists-view';
import { toNavigationView, type NavigationView } from './navigation-view';
import { indexBacklinks } from './backlinks';

const page = (title: string): string =>
  `---\ntitle: ${title}\nstandfirst: What we say of it.\n---\n\nWe say it here.\n`;

async function navigationOf(files: Readonly<Record<string, string>>): Promise<NavigationView> {
  const context = await newsroomWith(files);
  return toNavigationView(context, toListsView(context, indexBacklinks(context.catalog)));
}

it('by default, the navigation has links to the lists with entries and to the newsroom’s standing pages', async () => {
  const { sections, footer, footerText } = await navigationOf({
    'content/pages/money.mdx': page('Who pays'),
    'content/pages/about.mdx': page('Who we are'),
  });
  expect(sections.map(({ href }) => href)).toEqual([
    ...['/fact-checks/', '/figures/', '/numbers/', '/sources/', '/methodology/', '/search/'],
  ]);
  const labels = footer.map(({ label }) => label);
  expect(labels.slice(labels.indexOf('About')), 'no contact is given').toEqual([
    ...['About', 'Who pays', 'How we work', 'Corrections', 'RSS feed', 'Embed our work', 'API'],
  ]);
  expect(footer).toContainEqual({ href: '/about/money/', label: 'Who pays' });
  expect(footerText).toBeNull();
});

it('the navigation has the links that the newsroom chooses, except links to empty lists', async () => {
  const { sections, footer, footerText } = await navigationOf({
    'content/newsroom.yml': [
      'navigation:',
      '  - { label: Checks, to: /fact-checks/ }',
      '  - { label: Views compared, to: /compare/ }',
      '  - { label: The trust, to: https://trust.example/ }',
      'footer:',
      '  text: Write to desk@ledger.example.',
      '  links: [{ label: Money, to: /about/#funding }]',
    ].join('\n'),
  });
  expect(sections).toEqual([
    { label: 'Checks', href: '/fact-checks/' },
    { label: 'The trust', href: 'https://trust.example/' },
  ]);
  expect(footer).toEqual([{ label: 'Money', href: '/about/#funding' }]);
  expect(footerText).toEqual([
    { text: 'Write to ', href: null },
    { text: 'desk@ledger.example', href: 'mailto:desk@ledger.example' },
    { text: '.', href: null },
  ]);
});
