import type { ReactNode } from 'react';
import { textMark } from '../../lib/views/text-mark';
import { searchable } from '../search/kinds';
import styles from './article-layout.module.css';

/** The layout of an article: one column on a phone. In a wide window, the table of contents is in the margin. */
export function ArticleLayout({
  header,
  balance,
  contents,
  children,
  related,
  notes,
}: {
  header: ReactNode;
  balance: ReactNode;
  contents: ReactNode;
  children: ReactNode;
  related: ReactNode;
  notes: ReactNode;
}) {
  return (
    <main id="content" tabIndex={-1} className={styles.layout}>
      <article className={styles.article}>
        <div {...searchable('Explainers')}>{header}</div>
        <div className={styles.contents}>{contents}</div>
        {/* The header already says which kind of page this is. If the body said so too, the search would count the page twice. */}
        <div className={styles.body} data-pagefind-body="" {...textMark}>
          {children}
        </div>
        {balance}
        {related}
        <div className={styles.notes}>{notes}</div>
      </article>
    </main>
  );
}
