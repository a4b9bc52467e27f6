import type { UseView } from '../../lib/views/body-view';
import { rich } from '../message';
import styles from './words.module.css';

/** Words that were changed after publication, with a link to the notice that explains the change. */
export function Corrected({ use }: { use: Extract<UseView, { word: 'Corrected' }> }) {
  return (
    <>
      <span className={styles.corrected}>{use.text}</span>{' '}
      <span className={styles.correctedMark}>
        {rich('articleBody.inBrackets', {
          text: (
            <a id={use.anchor} href={use.href} aria-label={use.label}>
              {use.mark}
            </a>
          ),
        })}
      </span>
    </>
  );
}
