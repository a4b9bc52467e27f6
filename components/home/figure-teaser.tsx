import type { DrawnFigureView } from '../../lib/views/figure-view';
import { Drawings } from '../figure/drawings';
import styles from './figure-teaser.module.css';

/** A small figure that links to its own page or to an article. */
export function FigureTeaser({
  figure,
  href,
  heading,
}: {
  figure: DrawnFigureView;
  href: string;
  heading: 'h2' | 'h3';
}) {
  const Heading = heading;
  return (
    <div className={styles.teaser}>
      <Heading className={styles.title}>
        <a href={href}>{figure.title}</a>
      </Heading>
      <p className={styles.subtitle}>{figure.subtitle}</p>
      <Drawings drawings={figure.drawings} />
    </div>
  );
}
