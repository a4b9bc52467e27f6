import type { DrawnFigureView } from '../../lib/views/figure-view';
import { notSearchable } from '../search/kinds';
import styles from './drawings.module.css';

/** The wide and the narrow drawing of a figure. The width of the column decides which one is visible. */
export function Drawings({ drawings }: Pick<DrawnFigureView, 'drawings'>) {
  return (
    <div className={styles.drawings} data-stage="" {...notSearchable}>
      <div className={styles.wide} data-layout="wide" dangerouslySetInnerHTML={{ __html: drawings.wide }} />
      <div className={styles.narrow} data-layout="narrow" dangerouslySetInnerHTML={{ __html: drawings.narrow }} />
    </div>
  );
}
