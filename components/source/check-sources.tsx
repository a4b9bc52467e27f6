import { t } from '../../lib/messages/messages';
import type { FactCheckView } from '../../lib/views/fact-check-view';
import { rich } from '../message';
import { CitationList } from './citation-list';
import styles from './citation-list.module.css';
import { GradeBadge } from './grade-badge';

/** The sources for a verdict, or a statement that none were found. */
export function VerdictSources({ citations, singleSource }: Pick<FactCheckView, 'citations' | 'singleSource'>) {
  return (
    <>
      {citations.length === 0 ? <p>{t('source.noDocument')}</p> : <CitationList citations={citations} />}
      {singleSource === null ? null : <p>{t('source.oneDocument', { why: singleSource })}</p>}
    </>
  );
}

/** The sources for a verdict, and the other sources that the reasoning cites. */
export function CheckSources({ check: { citations, singleSource, body } }: { check: FactCheckView }) {
  const known = new Set(citations.map(({ href }) => href));
  const others = body.bibliography.filter(({ href }) => !known.has(href));
  return (
    <>
      <VerdictSources citations={citations} singleSource={singleSource} />
      {others.length === 0 ? null : (
        <>
          <p>{t('source.alsoCited')}</p>
          <ul className={styles.list}>
            {others.map(({ href, line, grade, readIn }) => (
              <li key={href}>
                {rich('common.sentence', { text: <a href={href}>{line}</a> })}{' '}
                <span className={styles.detail}>
                  <GradeBadge grade={grade} />
                  {readIn === null ? null : ` ${t('source.readIn', { copy: readIn })}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
