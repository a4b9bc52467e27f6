import type { FigureView } from '../../lib/views/figure-view';

/**
 * A table of a figure's values, with the figure's title as its accessible name. The table has no styles of its own, because both pages and
 * embeds use it.
 */
export function ValueTable({ title, table: { columns, rows } }: Pick<FigureView, 'title' | 'table'>) {
  return (
    <table aria-label={title}>
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
  );
}
