import { paths, site } from '../../lib/site';
import { hasContent, type ListsView } from '../../lib/views/lists-view';
import { ThemeChoice } from '../islands/theme-choice';
import styles from './footer.module.css';

const links = [
  { href: paths.topics, label: 'Topics' },
  { href: paths.people, label: 'People' },
  { href: paths.glossary, label: 'Glossary' },
  { href: paths.allSeries, label: 'Data series' },
  { href: paths.sources, label: 'All sources' },
  { href: paths.about, label: 'About' },
  { href: paths.methodology, label: 'How we work' },
  { href: paths.corrections, label: 'Corrections' },
  { href: paths.feed, label: 'RSS feed' },
  { href: paths.embedGuide, label: 'Embed our work' },
  { href: paths.api, label: 'Data for machines' },
] as const;

/** The foot of every page: what the site promises, and the ways to follow and to check it. */
export function Footer({ lists }: { lists: ListsView }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          <strong>{site.name}.</strong> Every number on this site is computed from a cited record each time the site is
          built. When a record moves, whatever no longer agrees with it stops the build.
        </p>
        <ul>
          {links
            .filter(({ href }) => hasContent(lists, href))
            .map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
        </ul>
        <ThemeChoice />
      </div>
    </footer>
  );
}
