import type { ComparisonView } from '../../lib/views/comparison-view';
import styles from './comparison.module.css';

/** The claimed number beside the measured one and the alternatives: bars on one scale, each with its number in words. */
export function Comparison({ comparison }: { comparison: ComparisonView }) {
  return (
    <ul className={styles.rows}>
      {comparison.rows.map((row) => (
        <li key={`${row.role} ${row.label}`} className={styles[row.role]}>
          <span className={styles.label}>
            {row.role === 'measured' ? 'Measured: ' : null}
            {row.label}
            {row.period === null ? null : <>, {row.period}</>}
          </span>
          <span className={styles.value}>
            {row.statistic === null ? row.text : <a href={row.statistic.href}>{row.text}</a>}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.bar} style={{ inlineSize: `${row.width}%` }} />
          </span>
          {row.outcome === null ? null : <span className={styles.outcome}>{row.outcome}</span>}
        </li>
      ))}
    </ul>
  );
}
