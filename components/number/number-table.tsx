import tables from '../chrome/table.module.css';
import { NumberInList } from './number-in-list';
import styles from './number-table.module.css';

/** Rows of a name and a number, each a link. */
export function NumberTable({
  rows,
}: {
  rows: readonly { href: string; name: string; period: string; text: string; whole: string | null }[];
}) {
  return (
    <table className={`${tables.table} ${styles.numbers}`}>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Period</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ href, name, period, text, whole }) => (
          <tr key={`${href} ${period}`}>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            <td>{period}</td>
            <td>
              <NumberInList text={text} whole={whole} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
