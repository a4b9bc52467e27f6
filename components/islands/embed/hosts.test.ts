import { expect, it } from 'vitest';
import { heightMessages } from './protocols';
import { listeningHosts } from './hosts';

const messages = heightMessages(
  { path: '/embed/x/', href: 'https://example.org/embed/x/', pym: 'one', secret: 'two' },
  { height: 400, width: 600 },
  'three',
).map((message) => (typeof message === 'string' ? message : JSON.stringify(message)));

it('the list of hosts has one entry for each height message, in the order of the messages', () => {
  expect(listeningHosts).toHaveLength(messages.length);
  for (const [place, { mark }] of listeningHosts.entries())
    expect(
      messages.flatMap((message, index) => (message.includes(mark) ? [index] : [])),
      mark,
    ).toEqual([place]);
});
