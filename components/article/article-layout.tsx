import type { ReactNode } from 'react';
import { searchable } from '../search/kinds';
import styles from './article-layout.module.css';

/** Where the parts of an article stand: one column on a phone; contents in the margin where there is one. */
export function ArticleLayout({
  header,
  balance,
  contents,
  children,
  onward,
  notes,
}: {
  header: ReactNode;
  balance: ReactNode;
  contents: ReactNode;
  children: ReactNode;
  onward: ReactNode;
  notes: ReactNode;
}) {
  return (
    <main id="content" tabIndex={-1} className={styles.layout}>
      <article className={styles.article}>
        <div {...searchable('Explainers')}>{header}</div>
        <div className={styles.contents}>{contents}</div>
        <div className={styles.body} {...searchable('Explainers')}>
          {children}
        </div>
        {balance}
        {onward}
        <div className={styles.notes}>{notes}</div>
      </article>
    </main>
  );
}
