import { t } from '../../lib/messages/messages';
import type { UseView } from '../../lib/views/body-view';
import styles from './words.module.css';

type StatUse = Extract<UseView, { word: 'Stat' }>;

/** The value that a number had on the article's `asOf` day, such as the day of publication: `(3.8% when this was published)`. */
function Then({ then }: { then: NonNullable<StatUse['then']> }) {
  return <span className={styles.then}> {t('articleBody.then', { text: then.text, when: then.when })}</span>;
}

/** A number in the text. It links to its note on this page, or to the number's own page if this page has no notes. */
export function Stat({ use, notes }: { use: StatUse; notes: 'on-page' | 'elsewhere' }) {
  const target = notes === 'on-page' ? { id: use.anchor, href: `#${use.note}` } : { href: use.href };
  return (
    <>
      <a className={styles.stat} title={use.label} {...target}>
        {use.text}
      </a>
      {use.then === null ? null : <Then then={use.then} />}
    </>
  );
}
