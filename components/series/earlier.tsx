import type { SeriesView } from '../../lib/views/series-view';
import { rich } from '../message';
import { ReadAt } from '../source/read-at';
import styles from './series.module.css';

/** The values of a series that have since been replaced. They stay visible because they were published. */
export function Earlier({ superseded }: Pick<SeriesView, 'superseded'>) {
  return (
    <ul className={styles.earlier}>
      {superseded.map(({ entity, period, at, text, replaced, reason, citation }) => (
        <li key={`${entity} ${at} ${text}`}>
          <p>{rich('series.earlier', { s: (words) => <s>{words}</s>, ...{ text, entity, period, day: replaced } })}</p>
          <p className={styles.prose}>
            {reason} <ReadAt citation={citation} />
          </p>
        </li>
      ))}
    </ul>
  );
}
