import type { Verdict } from '../../lib/domain/verdict';
import { VerdictMark } from './verdict-mark';
import styles from './verdict-badge.module.css';

/** The verdict in words, after a small drawing of a plumb line that represents the verdict. */
export function VerdictBadge({
  verdict,
  label,
  size = 'normal',
}: {
  verdict: Verdict;
  label: string;
  size?: 'normal' | 'large';
}) {
  return (
    <strong className={`${styles.badge} ${styles[verdict] ?? ''} ${size === 'large' ? styles.large : ''}`}>
      <VerdictMark verdict={verdict} />
      {label}
    </strong>
  );
}
