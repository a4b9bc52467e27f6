import type { ReactNode } from 'react';
import styles from './prose.module.css';

/** Running text: paragraphs, lists and headings, with a limited line length. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>;
}

/** A list of terms, each with its explanation. */
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
