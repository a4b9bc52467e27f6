import type { DrawnFigureView } from '../../lib/views/figure-view';
import { notSearchable } from '../search/kinds';
import styles from './drawings.module.css';

/** The wide and the narrow drawing of a figure, of which the width of the column shows one. */
export function Drawings({ drawings }: Pick<DrawnFigureView, 'drawings'>) {
  return (
    <div className={styles.drawings} {...notSearchable}>
      <div className={styles.wide} dangerouslySetInnerHTML={{ __html: drawings.wide }} />
      <div className={styles.narrow} dangerouslySetInnerHTML={{ __html: drawings.narrow }} />
    </div>
  );
}
