import { z } from 'zod';
import { menuLinks, newsroom, type Newsroom } from '../domain/newsroom';
import { fieldsOf, type Collection } from './collection';

/** The file in which the newsroom states who is responsible for the site. */
export const newsroomPath = 'content/newsroom.yml';

declare module '../domain/catalog' {
  interface SingleKinds {
    readonly newsrooms: KindTypes<string, Newsroom>;
  }
}

/** The record that states who is responsible for the site. There is at most one such record. */
export const newsrooms: Collection<string, Newsroom> = {
  place: { form: 'one', path: newsroomPath, id: 'newsroom', mayBeEmpty: true },
  id: z.string(),
  schema: newsroom,
  section: null,
  mentions: () => undefined,
  prose: (value) => [
    ...fieldsOf(value, ['tagline', 'description', 'owner', 'funding', 'proposals', 'rightOfReply']),
    ...fieldsOf(value.licence ?? {}, ['permits'], 'field', ['licence']),
    ...fieldsOf(value.footer ?? {}, ['text'], 'field', ['footer']),
    ...menuLinks(value).flatMap(({ path, link }) => fieldsOf(link, ['label'], 'field', path)),
  ],
  days: () => [],
  words: { one: 'newsroom', many: 'newsrooms' },
  title: ({ name }) => name ?? '',
  lists: () => [],
  resources: () => [],
};
