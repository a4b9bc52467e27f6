import { paths, site } from '../../lib/site';
import type { NavigationView } from '../../lib/views/navigation-view';
import styles from './masthead.module.css';
import { PlumbMark } from './plumb-mark';

/** The head of every page: the way past it, the name, the sections that have something in them. */
export function Masthead({ sections }: { sections: NavigationView['sections'] }) {
  return (
    <header className={styles.masthead}>
      <a className={styles.skip} href="#content">
        Skip to content
      </a>
      <div className={styles.inner}>
        <a className={styles.name} href={paths.home}>
          <PlumbMark className={styles.mark} />
          <span className={styles.word}>{site.name}</span>
          {site.tagline === null ? null : <span className={styles.tagline}>{site.tagline}</span>}
        </a>
        <nav className={styles.nav} aria-label="Sections">
          <ul>
            {sections.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
