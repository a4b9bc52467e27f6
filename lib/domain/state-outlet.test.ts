import { expect, it } from 'vitest';
import { labelOutlets, type StateOutlet } from './state-outlet';

function outlet(label: string, ...names: string[]): StateOutlet {
  const documentedIn = {
    grade: 'primary',
    publisher: 'Press Watch',
    title: 'Who owns what',
    url: 'https://press.example/owners',
    readOn: '2024-01-10',
  } as const;
  return { names, label, why: 'It is owned by the state.', documentedIn };
}

const outlets = [
  outlet('state media of Arvenia', 'Arvenia News'),
  outlet('party paper of Arvenia', 'Daily', 'Daily Online'),
];

it.each([
  ['Arvenia News', 'Arvenia News (state media of Arvenia)'],
  ['Arvenia News, on Daily Online', 'Arvenia News (state media of Arvenia), on Daily Online (party paper of Arvenia)'],
  ['Daily, with Daily Online', 'Daily (party paper of Arvenia), with Daily Online'],
  ['Arvenia Newsletter', 'Arvenia Newsletter'],
  ['Fjord Arvenia News', 'Fjord Arvenia News (state media of Arvenia)'],
  ['(Daily)', '(Daily (party paper of Arvenia))'],
  ['Fjord Office', 'Fjord Office'],
])('%s is printed as %s', (name, text) => {
  expect(labelOutlets(name, outlets).text).toBe(text);
});

it('labelOutlets returns each outlet once, even if the name mentions it several times', () => {
  const labels = labelOutlets('Daily Online, Arvenia News, Daily', outlets).outlets.map(({ label }) => label);
  expect(labels).toEqual(['party paper of Arvenia', 'state media of Arvenia']);
});
