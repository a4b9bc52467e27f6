import { t } from '../../lib/messages/messages';
import type { DrawnFigureView } from '../../lib/views/figure-view';
import { FigureExplorer } from './figure-explorer';
import { labelOf } from '../message';
import { SourceLine } from '../source/source-line';
import { AnnotationList } from './annotation-list';
import { DataTable } from './data-table';
import styles from './figure.module.css';

/**
 * A figure with everything that belongs to it: its title, the drawings (a wide and a narrow one, one of which is visible), notes, sources,
 * and a table of its data. Complete without scripts.
 */
export function Figure({ figure, on = 'article' }: { figure: DrawnFigureView; on?: 'article' | 'own-page' }) {
  return (
    <figure className={styles.figure} id={`figure-${figure.id.replace('/', '-')}`} aria-label={figure.title}>
      {on === 'own-page' ? null : (
        <div className={styles.head}>
          <h3 className={styles.title}>{figure.title}</h3>
          <p className={styles.subtitle}>{figure.subtitle}</p>
        </div>
      )}
      <FigureExplorer drawings={figure.drawings} title={figure.title} liveHref={figure.liveHref} />
      <figcaption className={styles.caption}>
        {figure.annotations.length === 0 ? null : (
          <div className={styles.events}>
            <AnnotationList annotations={figure.annotations} />
          </div>
        )}
        {figure.notes.length === 0 ? null : (
          <ul className={styles.notes}>
            {figure.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <SourceLine citations={figure.citations} />
        <DataTable figure={figure} open={on === 'own-page'} />
        <p className={styles.actions}>
          {on === 'article' ? (
            <a href={figure.href} aria-label={labelOf(t('share.titleWithEmbed'), figure.title)}>
              {t('share.titleWithEmbed')}
            </a>
          ) : null}
          {figure.dataHref === null ? (
            <span>{figure.withheld}</span>
          ) : (
            <a href={figure.dataHref} download aria-label={labelOf(t('figure.download'), figure.title)}>
              {t('figure.download')}
            </a>
          )}
        </p>
      </figcaption>
    </figure>
  );
}
