import type { ReactNode } from 'react';
import styles from './prose.module.css';

/** Text of a standing page: paragraphs, lists and headings within one measure. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>;
}

/** Words that a standing page explains. */
export function Terms({ terms }: { terms: readonly { readonly term: ReactNode; readonly meaning: ReactNode }[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(({ term, meaning }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
