import type { ProblemView } from '../../lib/views/broken-view';
import styles from './words.module.css';

/**
 * In dev, shows problems at the point in the text where they occur. Throws in a build: a build stops before rendering if the content has
 * problems, so it must never render this component.
 */
export function Problems({ problems }: { problems: readonly ProblemView[] }) {
  if (process.env.NODE_ENV === 'production')
    throw new Error(`Content with problems is never published: ${problems.map(({ place }) => place).join(', ')}.`);
  return problems.map(({ rule, place, message, hint }) => (
    <mark key={`${place} ${rule} ${message}`} className={styles.problem} role="note" aria-label="Problem">
      <b>{rule}</b> {message} {hint} <code>{place}</code>
    </mark>
  ));
}
