import type { FactCheckView } from '../../lib/views/fact-check-view';
import { CitationList } from './citation-list';
import styles from './citation-list.module.css';
import { GradeBadge } from './grade-badge';

/** What a verdict rests on; where it rests on nothing, that nothing was found. */
export function VerdictSources({ citations, singleSource }: Pick<FactCheckView, 'citations' | 'singleSource'>) {
  return (
    <>
      {citations.length === 0 ? <p>We found no document that decides this.</p> : <CitationList citations={citations} />}
      {singleSource === null ? null : <p>The verdict rests on one document. {singleSource}</p>}
    </>
  );
}

/** What a verdict rests on, and what else the reasoning cites. */
export function CheckSources({ check: { citations, singleSource, body } }: { check: FactCheckView }) {
  const known = new Set(citations.map(({ href }) => href));
  const others = body.bibliography.filter(({ href }) => !known.has(href));
  return (
    <>
      <VerdictSources citations={citations} singleSource={singleSource} />
      {others.length === 0 ? null : (
        <>
          <p>Also cited in the reasoning:</p>
          <ul className={styles.list}>
            {others.map(({ href, line, grade, readIn }) => (
              <li key={href}>
                <a href={href}>{line}</a>.{' '}
                <span className={styles.detail}>
                  <GradeBadge grade={grade} />
                  {readIn === null ? null : ` read in ${readIn}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
