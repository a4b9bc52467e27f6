import type { CitationView } from '../../lib/views/source-view';
import styles from './source-line.module.css';

/** The sources of something in a line, each with its grade where it was not read in the original. */
export function SourceLine({ citations }: { citations: readonly CitationView[] }) {
  const bySource = new Map(citations.map((citation) => [citation.source, citation]));
  const sources = [...bySource.values()];
  return (
    <p className={styles.line}>
      {sources.length === 1 ? 'Source: ' : 'Sources: '}
      {sources.map((citation, index) => (
        <span key={citation.source}>
          {index === 0 ? '' : '; '}
          <a href={citation.href}>{citation.line}</a>
          {citation.readIn === null ? '' : ` (read in ${citation.readIn.publisher}, ${citation.readIn.title})`}
        </span>
      ))}
    </p>
  );
}
