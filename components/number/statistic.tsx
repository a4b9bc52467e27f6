import { t } from '../../lib/messages/messages';
import { unroundedText } from '../../lib/views/number-facts';
import type { StatisticPageView, StatisticView } from '../../lib/views/statistic-view';
import { LinkList } from '../layout/link-list';
import { Section } from '../layout/page';
import { CorrectionNotice } from '../correction/notice';
import { rich } from '../message';
import { notSearchable } from '../search/kinds';
import { CitationList } from '../source/citation-list';
import { Earlier } from './earlier';
import { RevisedInputs } from './revised-inputs';
import styles from './statistic.module.css';
import { Working } from './working';

/** Everything on record about a number: how it was computed, its sources, and where it is used. */
export function Statistic({ page }: { page: StatisticPageView }) {
  const { statistic, hedged, corrections, earlier, revisedInputs, readings, findings, usedIn } = page;
  return (
    <>
      <CorrectionNotice corrections={corrections} />
      <Facts statistic={statistic} hedged={hedged} />
      {statistic.working === null ? null : (
        <Section title={t('number.calculation')}>
          <Working of={statistic.name} working={statistic.working} />
        </Section>
      )}
      {statistic.series === null ? null : (
        <Section title={t('number.measures')}>
          <p className={styles.prose}>
            {rich('common.sentence', { text: <a href={statistic.series.href}>{statistic.series.title}</a> })}{' '}
            {statistic.series.definition}
          </p>
          {statistic.series.processing === null ? null : <p className={styles.prose}>{statistic.series.processing}</p>}
          <Notes notes={[...statistic.notes, ...statistic.series.notes]} />
        </Section>
      )}
      {statistic.series === null && statistic.notes.length > 0 ? (
        <Section title={t('number.notes')}>
          <Notes notes={statistic.notes} />
        </Section>
      ) : null}
      {earlier.length === 0 ? null : (
        <Section title={t('number.earlierValues')}>
          <Earlier earlier={earlier} />
        </Section>
      )}
      {revisedInputs.length === 0 ? null : (
        <Section title={t('number.revisedInputs')}>
          <RevisedInputs inputs={revisedInputs} />
        </Section>
      )}
      {readings.length === 0 ? null : (
        <Section title={t('number.otherPeriods')}>
          {readings.map(({ anchor, statistic: reading }) => (
            <p key={anchor} id={anchor} className={styles.reading}>
              <strong>{reading.text}</strong> {reading.period}
            </p>
          ))}
        </Section>
      )}
      <Section title={t('source.title', { count: statistic.citations.length })}>
        <CitationList citations={statistic.citations} />
      </Section>
      {findings.length === 0 ? null : (
        <Section title={t('number.findings')}>
          <Findings findings={findings} />
        </Section>
      )}
      <Section title={t('uses.title')}>
        <LinkList links={usedIn} none={t('uses.none')} />
      </Section>
    </>
  );
}

function Facts({ statistic, hedged }: { statistic: StatisticView; hedged: StatisticPageView['hedged'] }) {
  const unrounded = unroundedText(statistic);
  const facts = [
    ['period', statistic.period],
    ['unit', statistic.unit],
    ['unrounded', statistic.exact !== null && unrounded.length > 22 ? `${unrounded.slice(0, 22)}…` : unrounded],
    ...(hedged === null ? [] : ([['hedged', t('number.hedged', { number: hedged })]] as const)),
    ['status', statistic.status],
    ['sourceType', t(`number.sourceType.${statistic.grade}`)],
  ] as const;
  return (
    <div className={styles.facts}>
      <p className={styles.value} data-pagefind-weight="10" data-pagefind-meta="value">
        {statistic.text}
        {statistic.whole === null ? null : <span className={styles.whole}> {statistic.whole}</span>}
      </p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`number.facts.${name}`)}</dt>{' '}
            <dd {...(name === 'period' ? { 'data-pagefind-meta': 'period' } : {})}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** What our content says about the number: sentences, and titles or other fields of figures and articles. */
function Findings({ findings }: { findings: StatisticPageView['findings'] }) {
  return (
    <ul className={styles.findings} {...notSearchable}>
      {findings.map(({ page: { title, href }, sentences, inFields }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {inFields ? <p>{t('number.inField')}</p> : null}
        </li>
      ))}
    </ul>
  );
}
