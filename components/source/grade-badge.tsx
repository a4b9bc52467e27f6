import { t } from '../../lib/messages/messages';
import styles from './grade-badge.module.css';

/** Shows whether a source was read in the original, or in a report or copy of it. The two badges look different. */
export function GradeBadge({ grade }: { grade: 'primary' | 'secondary' }) {
  return <span className={grade === 'primary' ? styles.primary : styles.secondary}>{t(`source.grade.${grade}`)}</span>;
}
