import type { ComparisonView } from '../../lib/views/comparison-view';
import styles from './comparison.module.css';

/**
 * What is claimed beside what is measured and the alternatives: bars on one scale, each with its number in words. With
 * `working`, the difference of each from the claim is said too. A bar is an empty drawing because its `width` is an
 * attribute of its own: a style attribute would need leave in the site's security policy.
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
              <svg className={styles.bar} width={`${row.width}%`} />
            </span>
          )}
          {working && row.gap !== null ? <span className={styles.outcome}>{row.gap}.</span> : null}{' '}
          {row.outcome === null ? null : <span className={styles.outcome}>{row.outcome}</span>}
        </li>
      ))}
    </ul>
  );
}
