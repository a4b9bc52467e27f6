import { expect, it } from 'vitest';
import { newsroom } from './newsroom';

const reportsOf = (record: unknown): string[] =>
  newsroom.safeParse(record).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

it.each([
  ['https://localhost/a', 'The address leads to a local computer, which readers cannot reach.'],
  ['https://192.168.1.2/', 'The address leads to a local computer, which readers cannot reach.'],
  ['https://intranet/a', 'The address leads to a local computer, which readers cannot reach.'],
  ['https://me:pw@trust.example/', 'The address contains a user name or a password. Write https://trust.example/.'],
  [
    'https://trust.example/?utm_source=x',
    'The address contains the tracking parameter "utm_source". Write https://trust.example/.',
  ],
])('rejects %s in a menu and as an account', (address, message) => {
  expect(reportsOf({ navigation: [{ label: 'There', to: address }] })).toEqual([`navigation.0.to: ${message}`]);
  expect(reportsOf({ accounts: [address] })).toEqual([`accounts.0: ${message}`]);
});

it.each(['https://trust.example/a', '/about/#funding'])('accepts %s in a menu', (to) => {
  expect(reportsOf({ footer: { links: [{ label: 'There', to }] } })).toEqual([]);
});
