import type { FactCheckView } from '../../lib/views/fact-check-view';
import styles from './override-note.module.css';

/** Says that the verdict is not one that the numbers leave open, who answers for it, and why. */
export function OverrideNote({
  override,
  allowed,
}: {
  override: NonNullable<FactCheckView['override']>;
  allowed: readonly string[];
}) {
  return (
    <p className={styles.note}>
      <strong>Editor’s decision.</strong> Under our rules the numbers allow only: {allowed.join(', ')}.{' '}
      {override.signedBy} signed off a different verdict. Reason: {override.reason}{' '}
      <a href="/methodology/#overrides">All such decisions</a>
    </p>
  );
}
