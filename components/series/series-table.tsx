import type { SeriesCell, SeriesView } from '../../lib/views/series-view';
import styles from './series-table.module.css';

const firmWords = { provisional: 'provisional', estimated: 'estimate', projected: 'projection' } as const;

/** The whole of a series: a row a period, a column an entity. Gaps lead to their reasons, values to what is noted of them, and revised values to what they were. */
export function SeriesTable({ series }: { series: SeriesView }) {
  const { entities, rows, gaps, notes } = series.table;
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={`All values: ${series.title}`} tabIndex={0}>
        <table className={styles.table} aria-label={series.title}>
          <thead>
            <tr>
              <th scope="col">Period</th>
              {entities.map((entity) => (
                <th key={entity} scope="col">
                  {entity}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ period, cells }) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                {cells.map((cell, index) => (
                  <td key={entities[index]}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {gaps.length === 0 ? null : (
        <dl className={styles.gaps}>
          {gaps.map(({ letter, reason }) => (
            <div key={letter} id={`gap-${letter}`}>
              <dt>No value ({letter})</dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.length === 0 ? null : (
        <dl className={styles.gaps}>
          {notes.map(({ letter, note }) => (
            <div key={letter} id={`note-${letter}`}>
              <dt>Note ({letter})</dt>
              <dd>{note}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Cell({ cell: { text, firm, gap, note, revised } }: { cell: SeriesCell }) {
  return (
    <>
      {text}
      {gap === null ? null : (
        <a href={`#gap-${gap}`} className={styles.gap} aria-label={`– ${gap}: no value, see the reason`}>
          – {gap}
        </a>
      )}
      {note === null ? null : (
        <a href={`#note-${note}`} className={styles.mark} aria-label={`(${note}): see the note`}>
          {' '}
          ({note})
        </a>
      )}
      {firm === null ? null : <span className={styles.mark}> {firmWords[firm]}</span>}
      {revised ? (
        <a href="#superseded" className={styles.mark}>
          {' '}
          revised
        </a>
      ) : null}
    </>
  );
}
