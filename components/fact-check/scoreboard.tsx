import { t } from '../../lib/messages/messages';
import type { CheckIndexView } from '../../lib/views/check-list-view';
import styles from './scoreboard.module.css';

/** The number of fact-checks with each verdict for each viewpoint, and how to read these numbers. */
export function Scoreboard({ index: { scoreboard, tally } }: { index: CheckIndexView }) {
  const total = scoreboard.reduce((sum, row) => sum + row.total, 0);
  const title = t('factCheck.scoreboard.title');
  return (
    <>
      <p className={styles.reading}>{t('factCheck.scoreboard.about')}</p>
      <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('filter.view')}</th>
              {tally.map(({ verdict, label }) => (
                <th key={verdict} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{t('factCheck.scoreboard.total')}</th>
            </tr>
          </thead>
          <tbody>
            {scoreboard.map(({ view, where, href, tally: counts, total: all }) => (
              <tr key={href}>
                <th scope="row">
                  <a href={href}>{view}</a>
                  <span className={styles.where}>{where}</span>
                </th>
                {counts.map(({ verdict, count }) => (
                  <td key={verdict} className={count === 0 ? styles.none : undefined}>
                    {count}
                  </td>
                ))}
                <td>{all}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('factCheck.scoreboard.total')}</th>
              {tally.map(({ verdict, count }) => (
                <td key={verdict}>{count}</td>
              ))}
              <td>{total}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
