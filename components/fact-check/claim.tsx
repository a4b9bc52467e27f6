import { t } from '../../lib/messages/messages';
import type { FactCheckView } from '../../lib/views/fact-check-view';
import { rich } from '../message';
import styles from './claim.module.css';

/**
 * The claim: what was said, by whom, when and where. If the speaker is a report that attributes the claim to a person, also names that
 * person. This is a `header`, because reading modes drop a `div` in which most words are links, and the speaker would be lost.
 */
export function Claim({ claim, labelled }: { claim: FactCheckView['claim']; labelled: boolean }) {
  return (
    <header className={styles.claim}>
      <p className={styles.text}>
        {labelled
          ? rich('factCheck.claimWithLabel', {
              label: (words) => <span className={styles.label}>{words}</span>,
              claim: claim.text,
            })
          : claim.text}
      </p>
      <p className={styles.said}>
        {rich('factCheck.said', {
          speaker: (words) => (
            <strong>
              <a href={claim.speakerHref}>{words}</a>
            </strong>
          ),
          name: claim.speaker,
          description: claim.speakerDescription,
        })}{' '}
        {claim.attributedTo === null ? null : (
          <>{rich('factCheck.reported', { name: <a href={claim.attributedTo.href}>{claim.attributedTo.name}</a> })} </>
        )}
        {rich('factCheck.saidIn', {
          day: <time dateTime={claim.saidOn.iso}>{claim.saidOn.text}</time>,
          source: <a href={claim.saidIn.href}>{claim.saidIn.line}</a>,
          locator: claim.locator,
        })}
        {claim.quotation === null ? null : ` ${t('factCheck.original', { quotation: claim.quotation })}`}
      </p>
    </header>
  );
}
