import type { UseView } from '../../lib/views/body-view';
import styles from './words.module.css';

/** A technical term: a link to its definition at the end of the page, or to the glossary if the page has no notes. */
export function Term({ use, notes }: { use: Extract<UseView, { word: 'Term' }>; notes: 'on-page' | 'elsewhere' }) {
  const target = notes === 'on-page' ? { id: use.anchor, href: `#${use.note}` } : { href: use.href };
  return (
    <a className={styles.term} title={use.label} {...target}>
      {use.text}
    </a>
  );
}
