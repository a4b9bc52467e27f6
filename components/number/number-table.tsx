import { t } from '../../lib/messages/messages';
import tables from '../layout/table.module.css';
import { ambiguousNames } from '../../lib/views/ambiguous-names';
import { NumberInList } from './number-in-list';
import styles from './number-table.module.css';

/** A table of numbers: each row has the name with a link to its page, the period and the value. `label` is the table's accessible name. */
export function NumberTable({
  label,
  rows,
}: {
  label: string;
  rows: readonly { href: string; name: string; period: string; text: string; whole: string | null }[];
}) {
  const ambiguous = ambiguousNames(rows);
  return (
    <table className={`${tables.table} ${styles.numbers}`} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('kind.number')}</th>
          <th scope="col">{t('number.facts.period')}</th>
          <th scope="col">{t('number.value')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ href, name, period, text, whole }) => (
          <tr key={`${href} ${period}`}>
            <th scope="row">
              <a href={href} {...(ambiguous.has(name) ? { 'aria-label': t('common.dated', { name, period }) } : {})}>
                {name}
              </a>
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
