import { paths, site } from '../../lib/site';
import { hasContent, type ListsView } from '../../lib/views/lists-view';
import styles from './masthead.module.css';
import { PlumbMark } from './plumb-mark';

const sections = [
  { href: paths.compare, label: 'Compare' },
  { href: paths.factChecks, label: 'Fact-checks' },
  { href: paths.figures, label: 'Figures' },
  { href: paths.numbers, label: 'Numbers' },
  { href: paths.sources, label: 'Sources' },
  { href: paths.methodology, label: 'Method' },
  { href: paths.search, label: 'Search' },
] as const;

/** The head of every page: the way past it, the name, the sections that have something in them. */
export function Masthead({ lists }: { lists: ListsView }) {
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
            {sections
              .filter(({ href }) => hasContent(lists, href))
              .map(({ href, label }) => (
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
