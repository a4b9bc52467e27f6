import type { ReactNode } from 'react';
import type { BreadcrumbPath } from '../../lib/views/breadcrumbs';
import { Breadcrumbs } from './breadcrumbs';
import { searchable, type SearchKind } from '../search/kinds';
import styles from './page.module.css';

/** The frame of a page that is not an article: a heading with what it is about, and its content. */
export function Page({
  breadcrumbs,
  title,
  lead,
  wide = false,
  found,
  children,
}: {
  /** The way to it; left out where it has no address of its own. */
  breadcrumbs?: BreadcrumbPath;
  title: string;
  lead?: ReactNode;
  /** As wide as the site, for what needs the room. */
  wide?: boolean;
  /** As what the search finds it; never, where this is left out. */
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

/** A part of a page with its own heading. */
export function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className={styles.section} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
