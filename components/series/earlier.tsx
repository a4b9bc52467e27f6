import type { SeriesView } from '../../lib/views/series-view';
import styles from './series.module.css';

/** The values that were replaced: nothing that was once published is taken away. */
export function Earlier({ superseded }: Pick<SeriesView, 'superseded'>) {
  return (
    <ul className={styles.earlier}>
      {superseded.map(({ entity, period, at, text, replaced, reason, citation }) => (
        <li key={`${entity} ${at} ${text}`}>
          <p>
            <s>{text}</s> for {entity}, {period}, replaced {replaced}
          </p>
          <p className={styles.prose}>
            {reason} Read in <a href={citation.href}>{citation.line}</a>, {citation.locator}.
          </p>
        </li>
      ))}
    </ul>
  );
}
