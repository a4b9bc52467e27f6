import type { FigureView } from '../../lib/views/figure-view';
import styles from './data-table.module.css';

/** A figure's values as a table, folded; with what the data says of itself for readers who want it in a sentence. */
export function DataTable({ figure, open = false }: { figure: FigureView; open?: boolean }) {
  const { columns, rows } = figure.table;
  return (
    <details className={styles.details} open={open}>
      <summary>
        The figure as text and table<span className="visually-hidden">: {figure.title}</span>
      </summary>
      <p>{figure.alt}</p>
      <p>{figure.summary}</p>
      <div className={styles.scroll} role="region" aria-label={`Data of the figure: ${figure.title}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) =>
                column === '' ? (
                  <td key="corner" />
                ) : (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
