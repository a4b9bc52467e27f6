import { t } from '../../lib/messages/messages';
import type { LinkView } from '../../lib/views/link-view';
import { notSearchable } from '../search/kinds';
import styles from './link-list.module.css';

/** Links to the pages that use a number, figure, source or other record, or the string `none` if no page does. */
export function LinkList({ links, none }: { links: readonly LinkView[]; none: string }) {
  if (links.length === 0) return <p>{none}</p>;
  return (
    <ul className={styles.list} {...notSearchable}>
      {links.map(({ kind, title, href }) => (
        <li key={href}>
          <span className={styles.kind}>{t(`kind.${kind}`)}</span> <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
