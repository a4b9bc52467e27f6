import { t } from '../../lib/messages/messages';
import type { FigureView } from '../../lib/views/figure-view';
import { labelOf } from '../message';
import styles from './data-table.module.css';
import { ValueTable } from './value-table';

/** A figure's values as a collapsed table, after a description and a summary in words. */
export function DataTable({ figure, open = false }: { figure: FigureView; open?: boolean }) {
  return (
    <details className={styles.details} open={open}>
      <summary>
        {t('figure.textAndTable')}
        <span className="visually-hidden">{t('common.ofHidden', { of: figure.title })}</span>
      </summary>
      <p>{figure.alt}</p>
      <p>{figure.summary}</p>
      <div className={styles.scroll} role="region" aria-label={labelOf(t('figure.data'), figure.title)} tabIndex={0}>
        <ValueTable title={figure.title} table={figure.table} />
      </div>
    </details>
  );
}
