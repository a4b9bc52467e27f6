import { t } from '../../lib/messages/messages';
import type { FigureFilters } from '../../lib/views/figure-list-view';
import type { DrawnFigureView } from '../../lib/views/figure-view';
import { Filters } from '../layout/filters';
import { labelOf } from '../message';
import { notSearchable } from '../search/kinds';
import styles from './gallery.module.css';

/** The filters for the list of figures. */
export function FigureFilterList({ filters, current = null }: { filters: FigureFilters; current?: string | null }) {
  return <Filters filters={filters} summary={t('gallery.filter')} of="figures" current={current} />;
}

/** Small figures, each with links to its page, its embed code and its data. */
export function Gallery({ figures, heading }: { figures: readonly DrawnFigureView[]; heading: 'h2' | 'h3' }) {
  return (
    <ul className={styles.gallery}>
      {figures.map((figure) => (
        <Thumbnail key={figure.id} figure={figure} heading={heading} />
      ))}
    </ul>
  );
}

/** Shows only the narrow drawing, which is readable at every width that the gallery's columns can have. */
function Thumbnail({ figure, heading: Heading }: { figure: DrawnFigureView; heading: 'h2' | 'h3' }) {
  const { title, subtitle, href, dataHref, drawings } = figure;
  return (
    <li className={styles.figure}>
      <Heading className={styles.title}>
        <a href={href}>{title}</a>
      </Heading>
      <p className={styles.subtitle}>{subtitle}</p>
      <div className={styles.drawing} dangerouslySetInnerHTML={{ __html: drawings.narrow }} {...notSearchable} />
      <p className={styles.ways}>
        <a href={`${href}#share`} aria-label={labelOf(t('gallery.embedOrCite'), title)}>
          {t('gallery.embedOrCite')}
        </a>
        {dataHref === null ? null : (
          <a href={dataHref} download aria-label={labelOf(t('gallery.csv'), title)}>
            {t('gallery.csv')}
          </a>
        )}
      </p>
    </li>
  );
}
