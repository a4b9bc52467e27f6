import type { Brief } from '../../lib/views/brief-view';
import styles from './brief-list.module.css';

/** Pieces with a sentence each; nothing where there are none. */
export function BriefList({ briefs }: { briefs: readonly Brief[] }) {
  if (briefs.length === 0) return null;
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
