import type { ReactNode } from 'react';
import type { BreadcrumbPath } from '../../lib/views/breadcrumbs';
import { Breadcrumbs } from './breadcrumbs';
import { searchable, type SearchKind } from '../search/kinds';
import styles from './page.module.css';

/** The layout of a page that is not an article: a heading, an optional lead, and the content. */
export function Page({
  breadcrumbs,
  title,
  lead,
  wide = false,
  found,
  children,
}: {
  /** The breadcrumbs; omitted if the page has no address of its own. */
  breadcrumbs?: BreadcrumbPath;
  title: string;
  lead?: ReactNode;
  /** Whether the page is as wide as the site, for content that needs the room. */
  wide?: boolean;
  /** The kind under which the site search lists the page. If it is omitted, the search does not find the page. */
  found?: SearchKind;
  children: ReactNode;
}) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className={wide ? `${styles.page} ${styles.wide}` : styles.page}
      {...searchable(found)}
    >
      <header className={styles.head}>
        {breadcrumbs === undefined ? null : <Breadcrumbs breadcrumbs={breadcrumbs} />}
        <h1>{title}</h1>
        {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      </header>
      {children}
    </main>
  );
}

/** A section of a page with its heading. */
export function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className={styles.section} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
