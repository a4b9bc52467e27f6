import type { LinkView } from '../../lib/views/link-view';
import { notSearchable } from '../search/kinds';
import styles from './link-list.module.css';

const kinds: Record<LinkView['kind'], string> = {
  article: 'Explainer',
  'fact-check': 'Fact-check',
  page: 'Page',
  figure: 'Figure',
  series: 'Series',
  number: 'Number',
};

/** The pages that use something. */
export function LinkList({ links, none }: { links: readonly LinkView[]; none: string }) {
  if (links.length === 0) return <p>{none}</p>;
  return (
    <ul className={styles.list} {...notSearchable}>
      {links.map(({ kind, title, href }) => (
        <li key={href}>
          <span className={styles.kind}>{kinds[kind]}</span> <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
