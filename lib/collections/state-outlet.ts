import type { StateOutletId } from '../domain/ids';
import type { StateOutlet } from '../domain/state-outlet';
import type { Collection } from './collection';

export const stateOutlets: Collection<StateOutletId, StateOutlet> = {
  words: { one: 'outlet', many: 'state media' },
  title: ({ names: [name] }) => name ?? '',
  lists: () => [],
  resources: () => [],
};
