import { paths } from '../../lib/site';
import styles from './breadcrumbs.module.css';

export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The way from the front page to the page above this one. */
export function Breadcrumbs({ trail }: { trail: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumbs">
      <ol className={styles.trail}>
        {[{ href: paths.home, label: 'Home' }, ...trail].map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
