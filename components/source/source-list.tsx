import type { IndexView } from '../../lib/views/index-view';
import styles from './citation-list.module.css';
import { GradeBadge } from './grade-badge';

/** The list of sources on the page `/sources/`. */
export function SourceList({ sources }: { sources: IndexView['sources'] }) {
  return (
    <ul className={styles.list}>
      {sources.map(({ id, href, line, grade }) => (
        <li key={id}>
          <a href={href}>{line}</a>{' '}
          <span className={styles.detail}>
            <GradeBadge grade={grade} />
          </span>
        </li>
      ))}
    </ul>
  );
}
