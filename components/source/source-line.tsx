import { t } from '../../lib/messages/messages';
import type { CitationView } from '../../lib/views/source-view';
import { rich } from '../message';
import { readInText } from './read-in';
import styles from './source-line.module.css';

/** The sources of a figure in one line. If the newsroom read a copy of a source instead of the original, the line names the copy. */
export function SourceLine({ citations }: { citations: readonly CitationView[] }) {
  const bySource = new Map(citations.map((citation) => [citation.source, citation]));
  const sources = [...bySource.values()];
  return (
    <p className={styles.line}>
      {t('source.line', { count: sources.length })}
      {sources.map((citation, index) => (
        <span key={citation.source}>
          {index === 0 ? '' : t('common.semicolon')}
          <Source citation={citation} />
        </span>
      ))}
    </p>
  );
}

function Source({ citation: { href, line, readIn } }: { citation: CitationView }) {
  const link = <a href={href}>{line}</a>;
  return readIn === null ? link : rich('source.lineReadIn', { line: link, copy: readInText(readIn) });
}
