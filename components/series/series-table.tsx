import { t } from '../../lib/messages/messages';
import type { SeriesCell, SeriesView } from '../../lib/views/series-view';
import { labelOf } from '../message';
import styles from './series-table.module.css';

/**
 * All values of a series, with a row for each period and a column for each entity. Gaps link to their reasons, values to their notes, and
 * revised values to their earlier values.
 */
export function SeriesTable({ series }: { series: SeriesView }) {
  const { entities, rows, gaps, notes } = series.table;
  return (
    <>
      <div
        className={styles.scroll}
        role="region"
        aria-label={labelOf(t('series.allValues'), series.title)}
        tabIndex={0}
      >
        <table className={styles.table} aria-label={series.title}>
          <thead>
            <tr>
              <th scope="col">{t('number.facts.period')}</th>
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
              <dt>{t('series.noValue', { letter })}</dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.length === 0 ? null : (
        <dl className={styles.gaps}>
          {notes.map(({ letter, note }) => (
            <div key={letter} id={`note-${letter}`}>
              <dt>{t('series.note', { letter })}</dt>
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
        <a href={`#gap-${gap}`} className={styles.gap} aria-label={t('series.gapLabel', { letter: gap })}>
          {t('series.gap', { letter: gap })}
        </a>
      )}
      {note === null ? null : (
        <a href={`#note-${note}`} className={styles.mark} aria-label={t('series.noteLabel', { letter: note })}>
          {' '}
          {t('series.noteMark', { letter: note })}
        </a>
      )}
      {firm === null ? null : <span className={styles.mark}> {t(`series.firm.${firm}`)}</span>}
      {revised ? (
        <a href="#superseded" className={styles.mark}>
          {' '}
          {t('series.revised')}
        </a>
      ) : null}
    </>
  );
}
