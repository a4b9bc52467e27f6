import type { IndexView } from '../../lib/views/index-view';
import styles from './topic-list.module.css';

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
            {[
              ...counted(counts.articles, 'explainer'),
              ...counted(counts.checks, 'fact-check'),
              ...counted(counts.figures, 'figure'),
            ].join(', ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Nothing is said of what there is none of. */
function counted(count: number, noun: string): string[] {
  return count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
}
