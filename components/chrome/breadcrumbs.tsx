import { t } from '../../lib/messages/messages';
import type { Trail } from '../../lib/views/trail';
import { notSearchable } from '../search/kinds';
import styles from './breadcrumbs.module.css';

/** The way from the front page to the page above this one; this one's name stands below it. */
export function Breadcrumbs({ trail }: { trail: Trail }) {
  return (
    <nav aria-label={t('chrome.breadcrumb')} className={styles.way} {...notSearchable}>
      <ol className={styles.trail}>
        {trail.slice(0, -1).map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
