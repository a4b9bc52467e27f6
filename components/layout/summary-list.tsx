import type { EntrySummary } from '../../lib/views/summary-view';
import styles from './summary-list.module.css';

/** A list of articles or fact-checks, each with a sentence that summarises it. Renders nothing if the list is empty. */
export function SummaryList({ summaries }: { summaries: readonly EntrySummary[] }) {
  if (summaries.length === 0) return null;
  return (
    <ul className={styles.list}>
      {summaries.map(({ href, title, sentence }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          <p>{sentence}</p>
        </li>
      ))}
    </ul>
  );
}
