import { t } from '../../lib/messages/messages';
import { site } from '../../lib/site';
import type { NavigationView } from '../../lib/views/navigation-view';
import { ThemeChoice } from '../islands/theme-choice';
import styles from './footer.module.css';
import { LinkedText } from './linked-text';

/** The footer of every page: what the site promises, and links for readers who want to follow it or check its work. */
export function Footer({ footer, footerText }: Pick<NavigationView, 'footer' | 'footerText'>) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          <strong>{site.name}.</strong> {footerText === null ? t('layout.promise') : <LinkedText parts={footerText} />}
        </p>
        <ul>
          {footer.map(({ href, label }) => (
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
