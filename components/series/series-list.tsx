import type { SeriesSummary } from '../../lib/views/series-view';
import { GradeBadge } from '../source/grade-badge';
import { seriesScope } from './series-scope';
import styles from './series-list.module.css';

/** Series grouped by publisher. Publishers and series keep the given order. */
export function SeriesList({ series }: { series: readonly SeriesSummary[] }) {
  const publishers = [...new Set(series.map(({ publisher }) => publisher))];
  return publishers.map((publisher) => (
    <section key={publisher} className={styles.publisher}>
      <h2>{publisher}</h2>
      <ul className={styles.list}>
        {series
          .filter((item) => item.publisher === publisher)
          .map((item) => (
            <li key={item.id}>
              <a href={item.href}>{item.title}</a>
              <p className={styles.detail}>
                {seriesScope(item)} <GradeBadge grade={item.grade} />
              </p>
            </li>
          ))}
      </ul>
    </section>
  ));
}
