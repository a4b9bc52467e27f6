import { topicId, type TopicId } from '../domain/ids';
import { topic, type Topic } from '../domain/topic';
import { paths } from '../site';
import { feedsOf, type Published } from '../site/resource';
import { fieldsOf, type Collection } from './collection';

export const topicsPath = 'content/topics.yml';

declare module '../domain/catalog' {
  interface RecordKinds {
    readonly topics: KindTypes<TopicId, Topic>;
  }
}

export const topics: Collection<TopicId, Topic> = {
  place: { form: 'many', path: topicsPath },
  id: topicId,
  schema: topic,
  section: 'topics',
  mentions: () => undefined,
  prose: (value) => fieldsOf(value, ['name', 'about']),
  days: () => [],
  words: { one: 'topic', many: 'topics' },
  title: ({ name }) => name,
  lists: () => [['page', paths.topics]],
  resources: (id, _, { catalog: { factChecks, figures } }) => {
    const page = paths.topic(id);
    const isNamed = (pieces: Iterable<{ readonly topics: readonly TopicId[] }>): boolean =>
      [...pieces].some((piece) => piece.topics.includes(id));
    const lists: readonly (readonly [boolean, Published])[] = [
      [isNamed(factChecks.values()), ['page', paths.checksOnTopic(id)]],
      [isNamed(figures.values()), ['page', paths.figuresOnTopic(id)]],
    ];
    return [['page', page], ...feedsOf(page), ...lists.flatMap(([isUsed, list]) => (isUsed ? [list] : []))];
  },
};
