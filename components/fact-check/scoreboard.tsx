import type { CheckIndexView } from '../../lib/views/check-list-view';
import styles from './scoreboard.module.css';

/** How many checks of each view came to which verdict, and how that is to be read. */
export function Scoreboard({ index: { scoreboard, tally } }: { index: CheckIndexView }) {
  const total = scoreboard.reduce((sum, row) => sum + row.total, 0);
  return (
    <>
      <p className={styles.reading}>
        We check statements, not people. We choose statements that an argument rests on and that can be looked up, and
        some because they looked wrong. These counts therefore do not show how often a person or a publication is right,
        and the rows should not be ranked.
      </p>
      <div className={styles.scroll} role="region" aria-label="Verdicts by view" tabIndex={0}>
        <table className={styles.table} aria-label="Verdicts by view">
          <thead>
            <tr>
              <th scope="col">View</th>
              {tally.map(({ verdict, label }) => (
                <th key={verdict} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">Total</th>
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
              <th scope="row">Total</th>
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
