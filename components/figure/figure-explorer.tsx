import { t } from '../../lib/messages/messages';
import type { DrawnFigureView } from '../../lib/views/figure-view';
import { Drawings } from './drawings';
import { labelOf } from '../message';
import { notSearchable } from '../search/kinds';
import styles from './figure-explorer.module.css';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'figure-explorer': HTMLAttributes<HTMLElement> & { src: string };
    }
  }
}

interface FigureExplorerProps extends Pick<DrawnFigureView, 'drawings' | 'title'> {
  /** The address of the data from which a browser draws the interactive figure. */
  readonly liveHref: string;
}

/** The drawings of a figure, which become interactive at the reader's request. The button is visible only if scripts run. */
export function FigureExplorer({ drawings, title, liveHref }: FigureExplorerProps) {
  return (
    <figure-explorer src={liveHref} className={styles.explorer}>
      <Drawings drawings={drawings} />
      <div className={styles.bar} {...notSearchable}>
        <button type="button" aria-pressed="false" aria-label={labelOf(t('figure.explore'), title)}>
          {t('figure.explore')}
        </button>
        <div data-bar="" />
        <span role="status" />
      </div>
    </figure-explorer>
  );
}
