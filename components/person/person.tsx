import { counted } from '../../lib/domain/counted';
import { paths } from '../../lib/site';
import type { PersonView } from '../../lib/views/person-view';
import { SummaryList } from '../layout/summary-list';
import { LinkList } from '../layout/link-list';
import { NothingYet } from '../layout/nothing-yet';
import { Section } from '../layout/page';
import { FactCheckList } from '../fact-check/fact-check-list';
import styles from './person.module.css';

/** What somebody said that was checked, the views that they hold, what they wrote here. */
export function Person({ person }: { person: PersonView }) {
  const { url, views, said, wrote, quotedIn, checked } = person;
  return (
    <>
      {url === null ? null : (
        <p className={styles.own}>
          <a href={url}>{url}</a>
        </p>
      )}
      {person.appears ? null : <NothingYet>Nothing of theirs is published here yet.</NothingYet>}
      {views.map(({ name, outlet, published, thesis, articles }) => (
        <Section key={name} title="The argument, in our words">
          <p className={styles.prose}>{thesis}</p>
          <p className={styles.detail}>
            {outlet}, {published}
          </p>
          <SummaryList summaries={articles} />
        </Section>
      ))}
      {said.length === 0 ? null : (
        <Section title="Statements we checked" id="said">
          <Tally person={person} />
          <FactCheckList checks={said} heading="h3" />
        </Section>
      )}
      {quotedIn.length === 0 ? null : (
        <Section title="Also reported in" id="quoted">
          <LinkList links={quotedIn} none="" />
        </Section>
      )}
      {wrote.length === 0 ? null : (
        <Section title="Written for this site" id="wrote">
          <SummaryList summaries={wrote} />
        </Section>
      )}
      {checked === 0 ? null : (
        <Section title="Checked for this site" id="checked">
          <p className={styles.prose}>
            <a href={paths.factChecks}>{counted(checked, 'fact-check')}</a>, each with its working.
          </p>
        </Section>
      )}
    </>
  );
}

/** The verdicts there are, with how many; and what they do not say. */
function Tally({ person: { tally, saidHref } }: { person: PersonView }) {
  return (
    <>
      <ul className={styles.tally}>
        {tally
          .filter(({ count }) => count > 0)
          .map(({ verdict, label, count }) => (
            <li key={verdict}>
              {label} <strong>{count}</strong>
            </li>
          ))}
      </ul>
      <p className={styles.detail}>
        We check statements, not people, and we choose which: these counts do not show how often someone is right.{' '}
        <a href={saidHref}>Filter all fact-checks</a>
      </p>
    </>
  );
}
