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
  { href: paths.contact, label: 'Contact' },
  { href: paths.methodology, label: 'How we work' },
  { href: paths.corrections, label: 'Corrections' },
  { href: paths.feed, label: 'RSS feed' },
  { href: paths.embedGuide, label: 'Embed our work' },
  { href: paths.api, label: 'API' },
] as const;

/** The foot of every page: what the site promises, and the ways to follow and to check it. */
export function Footer({ lists, hasContact }: { lists: ListsView; hasContact: boolean }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          <strong>{site.name}.</strong> Each time the site is built, the numbers in our text and charts are taken from
          cited records. If a record changes and a page no longer agrees with it, the site is not published.
        </p>
        <ul>
          {links
            .filter(({ href }) => (href === paths.contact ? hasContact : hasContent(lists, href)))
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
