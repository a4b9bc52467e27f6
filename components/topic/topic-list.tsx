import { counted } from '../../lib/domain/counted';
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
              ...mentioned(counts.articles, 'explainer'),
              ...mentioned(counts.checks, 'fact-check'),
              ...mentioned(counts.figures, 'figure'),
            ].join(', ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Nothing is said of what there is none of. */
function mentioned(count: number, noun: string): string[] {
  return count === 0 ? [] : [counted(count, noun)];
}
