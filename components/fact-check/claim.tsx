import type { FactCheckView } from '../../lib/views/fact-check-view';
import styles from './claim.module.css';

/**
 * What was said, by whom, when and where; and from whom it is, by a report that gives it in its own words. Reading modes drop
 * a `div` in which most words are links, and with it whose claim it is: a `header` stays.
 */
export function Claim({ claim, labelled }: { claim: FactCheckView['claim']; labelled: boolean }) {
  return (
    <header className={styles.claim}>
      <p className={styles.text}>
        {labelled ? <span className={styles.label}>The claim: </span> : null}
        {claim.text}
      </p>
      <p className={styles.said}>
        <strong>
          <a href={claim.speakerHref}>{claim.speaker}</a>
        </strong>
        , {claim.speakerDescription}.{' '}
        {claim.attributedTo === null ? null : (
          <>
            Reported as said by <a href={claim.attributedTo.href}>{claim.attributedTo.name}</a>.{' '}
          </>
        )}
        <time dateTime={claim.saidOn.iso}>{claim.saidOn.text}</time>, in{' '}
        <a href={claim.saidIn.href}>{claim.saidIn.line}</a>. {claim.locator}.
        {claim.quotation === null ? null : <> In the original: “{claim.quotation}”</>}
      </p>
    </header>
  );
}
