import type { EarlierView } from '../../lib/views/earlier-view';
import styles from './statistic.module.css';

/** The values that a number had before it was revised: nothing that was once published is taken away. */
export function Earlier({ earlier }: { earlier: readonly EarlierView[] }) {
  return (
    <ul className={styles.earlier}>
      {earlier.map(({ period, ofPeriod, text, replaced, reason, citation }) => (
        <li key={`${period} ${text}`}>
          <p>
            <strong>{text}</strong> {ofPeriod}, replaced {replaced}
          </p>
          <p className={styles.prose}>
            {reason} Read in <a href={citation.href}>{citation.line}</a>, {citation.locator}.
          </p>
        </li>
      ))}
    </ul>
  );
}
