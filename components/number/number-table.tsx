import tables from '../chrome/table.module.css';
import styles from './number-table.module.css';

/** Rows of a name and a number, each a link. */
export function NumberTable({
  rows,
}: {
  rows: readonly { href: string; name: string; period: string; text: string }[];
}) {
  return (
    <table className={`${tables.table} ${styles.numbers}`}>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">When</th>
          <th scope="col">How much</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ href, name, period, text }) => (
          <tr key={`${href} ${period}`}>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            <td>{period}</td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
