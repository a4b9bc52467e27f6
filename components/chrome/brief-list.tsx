import type { Brief } from '../../lib/views/brief-view';
import styles from './brief-list.module.css';

/** Pieces with a sentence each. */
export function BriefList({ briefs }: { briefs: readonly Brief[] }) {
  return (
    <ul className={styles.list}>
      {briefs.map(({ href, title, sentence }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          <p>{sentence}</p>
        </li>
      ))}
    </ul>
  );
}
