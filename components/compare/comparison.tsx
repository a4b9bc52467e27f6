import { t } from '../../lib/messages/messages';
import type { CellView, ColumnView, CompareView, RowView } from '../../lib/views/compare-view';
import { VerdictBadge } from '../fact-check/verdict-badge';
import { labelOf } from '../message';
import styles from './comparison.module.css';

/**
 * Compares the viewpoints, question by question, in a table on wide windows and in cards on narrow ones. In cards, some browsers drop the
 * table's semantics, so each answer on a card names its viewpoint.
 */
export function Comparison({ compare: { views, rows } }: { compare: CompareView }) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('compare.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {t('compare.question')}
          </th>
          {views.map((view) => (
            <th scope="col" key={view.id}>
              <View view={view} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} views={views} />
        ))}
      </tbody>
    </table>
  );
}

function View({ view }: { view: ColumnView }) {
  return (
    <>
      <span className={styles.holder}>{view.holder}</span>
      <span className={styles.where}>
        {view.outlet === view.holder
          ? view.published
          : t('common.outletOn', { outlet: view.outlet, day: view.published })}
      </span>
      {view.article === null ? null : (
        <a href={view.article.href} aria-label={labelOf(t('home.readExplainer'), view.article.title)}>
          {t('home.readExplainer')}
        </a>
      )}
    </>
  );
}

function Row({ row, views }: { row: RowView; views: readonly ColumnView[] }) {
  return (
    <tr id={row.id}>
      <th scope="row" className={styles.question}>
        {row.question}
        {row.checked.map((checked) => (
          <Checked key={checked.what} checked={checked} />
        ))}
      </th>
      {row.cells.map((cell, index) => (
        <td key={cell.viewpoint}>
          <Label view={views[index]} />
          <Answer cell={cell} />
        </td>
      ))}
    </tr>
  );
}

/** The name of the author of a viewpoint, above an answer on a card, because cards have no column headings. */
function Label({ view }: { view: ColumnView | undefined }) {
  if (view === undefined) return null;
  return (
    <p className={styles.label}>
      {view.article === null ? view.holder : <a href={view.article.href}>{view.holder}</a>}
    </p>
  );
}

function Answer({ cell: { says, locator, none } }: { cell: CellView }) {
  return says === null ? (
    <p className={styles.none}>{t('compare.notAddressed', { why: none ?? '' })}</p>
  ) : (
    <>
      <p>{says}</p>
      <p className={styles.locator}>{locator}</p>
    </>
  );
}

function Checked({ checked: { what, checks } }: { checked: RowView['checked'][number] }) {
  return (
    <div className={styles.checked}>
      <p>{t('compare.checked', { what })}</p>
      <ul>
        {checks.map(({ href, title, verdict, verdictLabel }) => (
          <li key={href}>
            <VerdictBadge verdict={verdict} label={verdictLabel} /> <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
