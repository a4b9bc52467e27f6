import { t } from '../../lib/messages/messages';
import type { CitationView } from '../../lib/views/source-view';
import { ambiguousNames } from '../../lib/views/ambiguous-names';
import { rich } from '../message';
import styles from './citation-list.module.css';
import { GradeBadge } from './grade-badge';
import { ReadIn, readInText } from './read-in';

/** A list of citations, each with its source, the page or table in the source, and whether the original or a copy was read. */
export function CitationList({ citations }: { citations: readonly CitationView[] }) {
  const ambiguous = ambiguousNames(
    citations.flatMap(({ line, href, readIn }) => [
      { name: line, href },
      ...(readIn?.url.known === true ? [{ name: readInText(readIn), href: readIn.url.url }] : []),
    ]),
  );
  return (
    <ul className={styles.list}>
      {citations.map((citation) => (
        <li key={`${citation.source} ${citation.locator}`}>
          {rich('common.sentence', { text: <a href={citation.href}>{citation.line}</a> })}{' '}
          <span className={styles.detail}>{t('common.sentence', { text: citation.locator })}</span>{' '}
          <span className={styles.detail}>
            <GradeBadge grade={citation.grade} />
            {citation.readIn === null ? null : (
              <>
                {' '}
                {rich('source.readIn', {
                  copy: (
                    <ReadIn
                      copy={citation.readIn}
                      of={ambiguous.has(readInText(citation.readIn)) ? citation.line : null}
                    />
                  ),
                })}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
