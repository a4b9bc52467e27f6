import type { ReactNode } from 'react';
import type { FactCheckView } from '../../lib/views/fact-check-view';
import { textMark } from '../../lib/views/text-mark';
import { LinkList } from '../layout/link-list';
import { Section } from '../layout/page';
import { TopicLinks } from '../layout/topic-links';
import { CorrectionNotice } from '../correction/notice';
import { CheckSources } from '../source/check-sources';
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
          {check.verdictLabel} means: {check.verdictMeaning}
        </p>
        {check.override === null ? null : <OverrideNote override={check.override} allowed={check.assessment.allowed} />}
      </div>
      <Section title="The claim">
        <Claim claim={check.claim} labelled={false} />
      </Section>
      <Section title="What the numbers say">
        {check.comparison === null ? null : <Comparison comparison={check.comparison} working />}
        {check.context.length === 0 ? null : <ContextNumbers context={check.context} />}
        <p>
          <strong>{check.assessment.outcome}.</strong> {check.assessment.sentence}
        </p>
        {check.assessment.otherMeasures === null ? null : <p>{check.assessment.otherMeasures}</p>}
        <p className={styles.meaning}>
          This is computed. It allows these verdicts: {check.assessment.allowed.join(', ')}.{' '}
          <a href="/methodology/#verdicts">How verdicts are reached</a>
        </p>
      </Section>
      <Measures measures={check.measures} />
      <Section title="Our reasoning">
        <div className={styles.reasoning} {...textMark}>
          {children}
        </div>
      </Section>
      <Section title="Sources">
        <CheckSources check={check} />
      </Section>
      <Section title="Where it appears">
        <LinkList links={check.usedIn} none="On this page only." />
        <p className={styles.meaning}>
          More checks of this text: <a href={check.viewpoint.href}>{check.viewpoint.name}</a>.
        </p>
        <TopicLinks topics={check.topics} />
        <p className={styles.meaning}>
          Checked by {check.checkedBy} on <time dateTime={check.checkedOn.iso}>{check.checkedOn.text}</time>. Next
          review: <time dateTime={check.reviewBy.iso}>{check.reviewBy.text}</time>.
        </p>
      </Section>
    </>
  );
}
