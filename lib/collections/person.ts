import { personId, type PersonId } from '../domain/ids';
import { person, type Person } from '../domain/person';
import { paths } from '../site';
import type { Published } from '../site/resource';
import { fieldsOf, type Collection } from './collection';

declare module '../domain/catalog' {
  interface RecordKinds {
    readonly people: KindTypes<PersonId, Person>;
  }
}

export const people: Collection<PersonId, Person> = {
  place: { form: 'many', path: 'content/people.yml' },
  id: personId,
  schema: person,
  section: 'people',
  mentions: () => undefined,
  prose: (value) => fieldsOf(value, ['description']),
  days: () => [],
  words: { one: 'person', many: 'people' },
  title: ({ name }) => name,
  lists: () => [['page', paths.people]],
  resources: (id, _, { catalog }) => {
    const list: Published = ['page', paths.checksBySpeaker(id)];
    const isChecked = [...catalog.factChecks.values()].some(({ claim }) => claim.speaker === id);
    return [['page', paths.person(id)], ...(isChecked ? [list] : [])];
  },
};
