import type { CitationView } from '../../lib/views/source-view';
import styles from './citation-list.module.css';
import { GradeBadge } from './grade-badge';
import { ReadIn } from './read-in';

/** Sources one by one: what, where in it, how it was read. */
export function CitationList({ citations }: { citations: readonly CitationView[] }) {
  return (
    <ul className={styles.list}>
      {citations.map((citation) => (
        <li key={`${citation.source} ${citation.locator}`}>
          <a href={citation.href}>{citation.line}</a>. <span className={styles.detail}>{citation.locator}.</span>{' '}
          <span className={styles.detail}>
            <GradeBadge grade={citation.grade} />
            {citation.readIn === null ? null : (
              <>
                {' '}
                read in <ReadIn copy={citation.readIn} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
