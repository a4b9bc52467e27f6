import type { EarlierView } from '../../lib/views/earlier-view';
import { rich } from '../message';
import { ReadAt } from '../source/read-at';
import styles from './statistic.module.css';

/** The values that a number had before it was revised. They stay visible because they were published. */
export function Earlier({ earlier }: { earlier: readonly EarlierView[] }) {
  return (
    <ul className={styles.earlier}>
      {earlier.map(({ period, ofPeriod, text, replaced, reason, citation }) => (
        <li key={`${period} ${text}`}>
          <p>
            {rich('number.earlier', {
              strong: (words) => <strong>{words}</strong>,
              ...{ text, period: ofPeriod, day: replaced },
            })}
          </p>
          <p className={styles.prose}>
            {reason} <ReadAt citation={citation} />
          </p>
        </li>
      ))}
    </ul>
  );
}
