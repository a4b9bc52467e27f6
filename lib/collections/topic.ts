import type { TopicId } from '../domain/ids';
import type { Topic } from '../domain/topic';
import { paths } from '../site';
import { feedsOf, type Published } from '../site/resource';
import type { Collection } from './collection';

export const topics: Collection<TopicId, Topic> = {
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
