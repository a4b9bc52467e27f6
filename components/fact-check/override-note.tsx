import { listText } from '../../lib/messages/lists';
import type { FactCheckView } from '../../lib/views/fact-check-view';
import { rich } from '../message';
import styles from './override-note.module.css';

/** States which verdicts our rules allow, who signed off a different one, and why. */
export function OverrideNote({
  override,
  allowed,
}: {
  override: NonNullable<FactCheckView['override']>;
  allowed: readonly string[];
}) {
  return (
    <p className={styles.note}>
      {rich('factCheck.override', {
        strong: (words) => <strong>{words}</strong>,
        link: (words) => <a href="/methodology/#overrides">{words}</a>,
        verdicts: listText(allowed, 'comma'),
        editor: override.signedBy,
        reason: override.reason,
      })}
    </p>
  );
}
