import type { ReactNode } from 'react';
import styles from './prose.module.css';

/** The text of a standing page: paragraphs, lists and headings of limited line length. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>;
}

/** Terms with the explanations that a standing page gives. */
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
