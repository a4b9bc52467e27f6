import { t } from '../../lib/messages/messages';
import { paths } from '../../lib/site';
import type { PersonView } from '../../lib/views/person-view';
import { SummaryList } from '../layout/summary-list';
import { LinkList } from '../layout/link-list';
import { EmptyNote } from '../layout/empty-note';
import { Section } from '../layout/page';
import { FactCheckList } from '../fact-check/fact-check-list';
import { rich } from '../message';
import styles from './person.module.css';

/** A person's page: their checked statements, the views that they hold, and what they wrote here. */
export function Person({ person }: { person: PersonView }) {
  const { url, views, said, wrote, quotedIn, checked } = person;
  return (
    <>
      {url === null ? null : (
        <p className={styles.own}>
          <a href={url}>{url}</a>
        </p>
      )}
      {person.appears ? null : <EmptyNote>{t('person.nothing')}</EmptyNote>}
      {views.map(({ name, outlet, published, thesis, articles }) => (
        <Section key={name} title={t('person.argument')}>
          <p className={styles.prose}>{thesis}</p>
          <p className={styles.detail}>{t('common.outletOn', { outlet, day: published })}</p>
          <SummaryList summaries={articles} />
        </Section>
      ))}
      {said.length === 0 ? null : (
        <Section title={t('person.said')} id="said">
          <Tally person={person} />
          <FactCheckList checks={said} heading="h3" />
        </Section>
      )}
      {quotedIn.length === 0 ? null : (
        <Section title={t('person.alsoReported')} id="quoted">
          <LinkList links={quotedIn} none="" />
        </Section>
      )}
      {wrote.length === 0 ? null : (
        <Section title={t('person.wrote')} id="wrote">
          <SummaryList summaries={wrote} />
        </Section>
      )}
      {checked === 0 ? null : (
        <Section title={t('person.checkedHere')} id="checked">
          <p className={styles.prose}>
            {rich('person.checks', { link: (words) => <a href={paths.factChecks}>{words}</a>, count: checked })}
          </p>
        </Section>
      )}
    </>
  );
}

/** The number of fact-checks with each verdict, and a warning about what these counts do not show. */
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
        {t('person.tally')} <a href={saidHref}>{t('person.filter')}</a>
      </p>
    </>
  );
}
