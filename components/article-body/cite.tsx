import { t } from '../../lib/messages/messages';
import type { UseView } from '../../lib/views/body-view';
import { labelOf, rich } from '../message';
import styles from './words.module.css';

/** A reference to a source: the source's number in the bibliography, or the word “source” if the page has no bibliography. */
export function Cite({ use, notes }: { use: Extract<UseView, { word: 'Cite' }>; notes: 'on-page' | 'elsewhere' }) {
  if (notes === 'elsewhere') {
    return (
      <span className={styles.aside}>
        {' '}
        {rich('articleBody.inBrackets', {
          text: (
            <a href={use.href} title={use.label} aria-label={labelOf(t('kind.source'), use.label)}>
              {t('articleBody.source')}
            </a>
          ),
        })}
      </span>
    );
  }
  return (
    <sup className={styles.cite}>
      <a
        id={use.anchor}
        href={`#${use.note}`}
        title={use.label}
        aria-label={t('articleBody.sourceNumber', { number: use.number, source: use.label })}
      >
        {use.number}
      </a>
    </sup>
  );
}
