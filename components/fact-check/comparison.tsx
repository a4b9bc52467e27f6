import { t } from '../../lib/messages/messages';
import type { ComparisonView } from '../../lib/views/comparison-view';
import { withPeriod } from '../../lib/views/number-text';
import { ambiguousNames } from '../../lib/views/ambiguous-names';
import { NumberInList } from '../number/number-in-list';
import styles from './comparison.module.css';

/**
 * The claim next to the measured value and the alternatives, as bars on one scale with their numbers. With `working`, also says how far the
 * claim is from each alternative; the assessment already says how far it is from the measured value. A bar is an empty SVG, whose width is
 * an attribute, because every style attribute would add a hash to the page's security policy.
 */
export function Comparison({ comparison, working = false }: { comparison: ComparisonView; working?: boolean }) {
  const ambiguous = ambiguousNames(comparison.rows.map(({ text, href }) => ({ name: text, href })));
  return (
    <ul className={styles.rows}>
      {comparison.rows.map((row, index) => (
        <li key={index} className={styles[row.role]}>
          <span className={styles.label}>
            {row.role === 'measured'
              ? t('factCheck.measured', { label: withPeriod(row.label, row.period) })
              : withPeriod(row.label, row.period)}
          </span>{' '}
          <span className={styles.value}>
            <NumberInList
              text={row.text}
              whole={row.whole}
              href={row.href}
              label={ambiguous.has(row.text) ? withPeriod(row.label, row.period) : null}
            />
          </span>{' '}
          {row.width === null ? null : (
            <span className={styles.track} aria-hidden="true">
              <svg className={styles.bar} width={`${row.width}%`} />
            </span>
          )}
          {working && row.role === 'alternative' && row.gap !== null ? (
            <span className={styles.outcome}>{t('common.sentence', { text: row.gap })}</span>
          ) : null}{' '}
          {row.outcome === null ? null : <span className={styles.outcome}>{row.outcome}</span>}
        </li>
      ))}
    </ul>
  );
}
