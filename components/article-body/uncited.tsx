import { t } from '../../lib/messages/messages';
import type { UseView } from '../../lib/views/body-view';
import styles from './words.module.css';

/** A number without a record. It is visibly marked, and links to the list of all such numbers, which says why each number has no record. */
export function Uncited({ use }: { use: Extract<UseView, { word: 'Uncited' }> }) {
  return (
    <a className={styles.uncited} href={use.href} title={t('articleBody.noRecord', { why: use.label })}>
      {use.text}
    </a>
  );
}
