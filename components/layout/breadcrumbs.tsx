import { t } from '../../lib/messages/messages';
import type { BreadcrumbPath } from '../../lib/views/breadcrumbs';
import { notSearchable } from '../search/kinds';
import styles from './breadcrumbs.module.css';

/** Links to the pages above the current page, from the front page down to the page’s parent. The page’s title follows below. */
export function Breadcrumbs({ breadcrumbs }: { breadcrumbs: BreadcrumbPath }) {
  return (
    <nav aria-label={t('layout.breadcrumb')} className={styles.way} {...notSearchable}>
      <ol className={styles.breadcrumbs}>
        {breadcrumbs.slice(0, -1).map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
