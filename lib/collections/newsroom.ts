import { z } from 'zod';
import { newsroom, type MenuLink, type Newsroom } from '../domain/newsroom';
import { fieldsOf, type Collection, type ProseField } from './collection';

/** Where the newsroom says who answers for it. */
export const newsroomPath = 'content/newsroom.yml';

/** Who answers for the site: one at most. */
export const newsrooms: Collection<string, Newsroom> = {
  place: { form: 'one', path: newsroomPath, id: 'newsroom', mayBeEmpty: true },
  id: z.string(),
  schema: newsroom,
  section: null,
  mentions: () => undefined,
  prose: ({ navigation, footer, ...value }) => [
    ...fieldsOf(value, ['tagline', 'description', 'owner', 'funding', 'proposals', 'rightOfReply']),
    ...menuLabels(['navigation'], navigation),
    ...fieldsOf(footer ?? {}, ['text'], 'field', ['footer']),
    ...menuLabels(['footer', 'links'], footer?.links),
  ],
  days: () => [],
  words: { one: 'newsroom', many: 'newsrooms' },
  title: ({ name }) => name ?? '',
  lists: () => [],
  resources: () => [],
};

function menuLabels(at: readonly PropertyKey[], menu: readonly MenuLink[] = []): ProseField[] {
  return menu.flatMap((link, index) => fieldsOf(link, ['label'], 'field', [...at, index]));
}
