import type { ReactNode } from 'react';
import { listText } from '../../lib/messages/lists';
import { t } from '../../lib/messages/messages';
import type { FactCheckView } from '../../lib/views/fact-check-view';
import { textMark } from '../../lib/views/text-mark';
import { LinkList } from '../layout/link-list';
import { Section } from '../layout/page';
import { TopicLinks } from '../layout/topic-links';
import { CorrectionNotice } from '../correction/notice';
import { rich } from '../message';
import { CheckSources } from '../source/check-sources';
import { CheckedBy } from './checked-by';
import { Claim } from './claim';
import { Comparison } from './comparison';
import { ContextNumbers } from './context-numbers';
import styles from './fact-check-page.module.css';
import { Measures } from './measures';
import { OverrideNote } from './override-note';
import { VerdictBadge } from './verdict-badge';

/** A fact-check on its own page: the claim, the verdict, the numbers side by side, the reasoning, the sources. */
export function FactCheckPage({ check, children }: { check: FactCheckView; children: ReactNode }) {
  return (
    <>
      <CorrectionNotice corrections={check.corrections} />
      <div className={styles.verdict}>
        <VerdictBadge verdict={check.verdict} label={check.verdictLabel} size="large" />
        <p className={styles.summary}>{check.summary}</p>
        <p className={styles.meaning}>
          {t('factCheck.means', { verdict: check.verdictLabel, meaning: check.verdictMeaning })}
        </p>
        {check.override === null ? null : <OverrideNote override={check.override} allowed={check.assessment.allowed} />}
      </div>
      <Section title={t('factCheck.claim')}>
        <Claim claim={check.claim} labelled={false} />
      </Section>
      <Section title={t('factCheck.numbersSay')}>
        {check.comparison === null ? null : <Comparison comparison={check.comparison} working />}
        {check.context.length === 0 ? null : <ContextNumbers context={check.context} />}
        <p>
          <strong>{t('common.sentence', { text: check.assessment.outcome })}</strong> {check.assessment.sentence}
        </p>
        {check.assessment.states === null ? null : <p>{check.assessment.states}</p>}
        {check.assessment.otherPeriod === null ? null : <p>{check.assessment.otherPeriod}</p>}
        {check.assessment.otherMeasures === null ? null : <p>{check.assessment.otherMeasures}</p>}
        <p className={styles.meaning}>
          {t('factCheck.allows', { verdicts: listText(check.assessment.allowed, 'comma') })}{' '}
          <a href="/methodology/#verdicts">{t('factCheck.howReached')}</a>
        </p>
      </Section>
      <Measures measures={check.measures} />
      <Section title={t('factCheck.reasoning')}>
        <div className={styles.reasoning} {...textMark}>
          {children}
        </div>
      </Section>
      <Section title={t('pages.sources')}>
        <CheckSources check={check} />
      </Section>
      <Section title={t('factCheck.appears')}>
        <LinkList links={check.usedIn} none={t('factCheck.onlyHere')} />
        <p className={styles.meaning}>
          {rich('factCheck.moreOfText', { view: <a href={check.viewpoint.href}>{check.viewpoint.name}</a> })}
        </p>
        <TopicLinks topics={check.topics} />
        <p className={styles.meaning}>
          <CheckedBy check={check} />{' '}
          {rich('factCheck.nextReview', { day: <time dateTime={check.reviewBy.iso}>{check.reviewBy.text}</time> })}
        </p>
      </Section>
    </>
  );
}
