import type { ComparisonView } from '../../lib/views/comparison-view';
import styles from './comparison.module.css';

/**
 * What is claimed beside what is measured and the alternatives: bars on one scale, each with its number in words. With
 * `working`, the difference of each from the claim is said too.
 */
export function Comparison({ comparison, working = false }: { comparison: ComparisonView; working?: boolean }) {
  return (
    <ul className={styles.rows}>
      {comparison.rows.map((row) => (
        <li key={`${row.role} ${row.label} ${row.period ?? ''}`} className={styles[row.role]}>
          <span className={styles.label}>
            {row.role === 'measured' ? 'Measured: ' : null}
            {row.label}
            {row.period === null ? null : <>, {row.period}</>}
          </span>{' '}
          <span className={styles.value}>{row.href === null ? row.text : <a href={row.href}>{row.text}</a>}</span>{' '}
          {row.width === null ? null : (
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ inlineSize: `${row.width}%` }} />
            </span>
          )}
          {working && row.gap !== null ? <span className={styles.outcome}>{row.gap}.</span> : null}{' '}
          {row.outcome === null ? null : <span className={styles.outcome}>{row.outcome}</span>}
        </li>
      ))}
    </ul>
  );
}
