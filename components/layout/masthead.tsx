import { t } from '../../lib/messages/messages';
import { paths, site } from '../../lib/site';
import type { NavigationView } from '../../lib/views/navigation-view';
import styles from './masthead.module.css';
import { PlumbMark } from './plumb-mark';

/** In px. */
const logoHeight = 40;

/** The newsroom's logo. It is decorative, because the name is next to it. */
function Logo({ href, shape }: { href: string; shape: number }) {
  return <img className={styles.logo} src={href} alt="" width={Math.round(logoHeight * shape)} height={logoHeight} />;
}

/** If the name has more characters than this, a phone has no room for the tagline next to it, so the tagline goes below. */
const longestBesideTagline = 12;

/** The header of every page: a link that skips to the content, the site's name, and links to the sections that have content. */
export function Masthead({ sections }: { sections: NavigationView['sections'] }) {
  return (
    <header className={styles.masthead}>
      <a className={styles.skip} href="#content">
        {t('layout.skip')}
      </a>
      <div className={styles.inner}>
        <a
          className={site.name.length > longestBesideTagline ? `${styles.name} ${styles.long}` : styles.name}
          href={paths.home}
        >
          {site.logo === null ? <PlumbMark className={styles.mark} /> : <Logo {...site.logo} />}
          <span className={styles.word}>{site.name}</span>
          {site.tagline === null ? null : <span className={styles.tagline}>{site.tagline}</span>}
        </a>
        <nav className={styles.nav} aria-label={t('layout.sections')}>
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
