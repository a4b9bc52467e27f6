import { listText } from '../../lib/messages/lists';
import { t } from '../../lib/messages/messages';
import type { IndexView } from '../../lib/views/index-view';
import styles from './topic-list.module.css';

const kinds = ['articles', 'checks', 'figures'] as const;

/** The topics, with how much there is under each. */
export function TopicList({ topics }: { topics: IndexView['topics'] }) {
  return (
    <ul className={styles.list}>
      {topics.map(({ id, href, name, about, counts }) => (
        <li key={id}>
          <h2>
            <a href={href}>{name}</a>
          </h2>
          <p>{about}</p>
          <p className={styles.counts}>
            {listText(
              kinds.flatMap((kind) => (counts[kind] === 0 ? [] : [t(`topic.${kind}`, { count: counts[kind] })])),
              'comma',
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
