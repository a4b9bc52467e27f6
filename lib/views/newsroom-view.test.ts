import { expect, test } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { newsroomView, toNewsroomView } from './newsroom-view';

test('without newsroom.yml, only authors and checkers are named', async () => {
  const view = toNewsroomView(await newsroomWith({}));
  expect(newsroomView.parse(view)).toEqual({
    ...{ contact: null, owner: null, funding: null, proposals: null, rightOfReply: null, accounts: null },
    signedBy: [{ href: '/people/desk/', name: 'The data desk', kind: 'organisation', url: null }],
  });
});

test('a newsroom.yml with only comments counts as empty', async () => {
  const context = await newsroomWith({ 'content/newsroom.yml': '# Nothing is settled yet.\n' });
  expect(toNewsroomView(context)).toEqual(toNewsroomView(await newsroomWith({})));
});

test('the fields of newsroom.yml are shown, and addresses in them become links', async () => {
  const record = `contact: desk@ledger.example
owner: The Ledger Trust, https://ledger.example/trust.
funding: Readers pay for it.
`;
  const view = toNewsroomView(await newsroomWith({ 'content/newsroom.yml': record }));
  expect(newsroomView.parse(view)).toMatchObject({
    contact: { text: 'desk@ledger.example', href: 'mailto:desk@ledger.example' },
    owner: [
      { text: 'The Ledger Trust, ', href: null },
      { text: 'https://ledger.example/trust', href: 'https://ledger.example/trust' },
      { text: '.', href: null },
    ],
    funding: [{ text: 'Readers pay for it.', href: null }],
    ...{ proposals: null, rightOfReply: null, accounts: null },
  });
});

test('people who have signed nothing that is published are not named', async () => {
  const { catalog, resolve } = await newsroomWith({});
  const context = { catalog: { ...catalog, articles: new Map(), factChecks: new Map() }, resolve };
  expect(toNewsroomView(context).signedBy).toEqual([]);
});
