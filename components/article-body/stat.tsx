import type { UseView } from '../../lib/views/body-view';
import styles from './words.module.css';

/** A number in the prose, as a link to its note on this page, or to its own page where there are no notes. */
export function Stat({ use, notes }: { use: Extract<UseView, { word: 'Stat' }>; notes: 'on-page' | 'elsewhere' }) {
  const target = notes === 'on-page' ? { id: use.anchor, href: `#${use.note}` } : { href: use.href };
  return (
    <a className={styles.stat} title={use.label} {...target}>
      {use.text}
    </a>
  );
}
