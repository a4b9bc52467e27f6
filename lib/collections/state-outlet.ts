import { stateOutletId, type StateOutletId } from '../domain/ids';
import { stateOutlet, type StateOutlet } from '../domain/state-outlet';
import { fieldsOf, daysOf, type Collection } from './collection';

declare module '../domain/catalog' {
  interface RecordKinds {
    readonly stateOutlets: KindTypes<StateOutletId, StateOutlet>;
  }
}

export const stateOutlets: Collection<StateOutletId, StateOutlet> = {
  place: { form: 'many', path: 'content/state-media.yml' },
  id: stateOutletId,
  schema: stateOutlet,
  section: null,
  mentions: () => undefined,
  prose: (value) => fieldsOf(value, ['label', 'why']),
  days: ({ documentedIn }) => daysOf(documentedIn, ['readOn'], { since: 'web', is: 'past', base: ['documentedIn'] }),
  words: { one: 'outlet', many: 'state media' },
  title: ({ names: [name] }) => name ?? '',
  lists: () => [],
  resources: () => [],
};
