import type { ReactNode } from 'react';
import { t } from '../../lib/messages/messages';
import type { FactCheckView } from '../../lib/views/fact-check-view';
import { textMark } from '../../lib/views/text-mark';
import { VerdictSources } from '../source/check-sources';
import { CheckedBy } from './checked-by';
import { Claim } from './claim';
import { Comparison } from './comparison';
import { ContextNumbers } from './context-numbers';
import styles from './fact-check-callout.module.css';
import { OverrideNote } from './override-note';
import { VerdictBadge } from './verdict-badge';

/**
 * A fact-check within an article: a section, not an aside, so that reading modes keep it. Its heading has no id, because reading modes
 * drop short elements whose id contains words such as "share".
 */
export function FactCheckCallout({ check, children }: { check: FactCheckView; children: ReactNode }) {
  return (
    <section className={styles.callout} id={`check-${check.id}`} aria-label={check.title}>
      <header className={styles.head}>
        <p className={styles.kicker}>{t('kind.fact-check')}</p>
        <h3>
          <a href={check.href}>{check.title}</a>
        </h3>
      </header>
      <Claim claim={check.claim} labelled />
      <div className={styles.verdict}>
        <VerdictBadge verdict={check.verdict} label={check.verdictLabel} size="large" />
        <p className={styles.summary}>{check.summary}</p>
        {check.override === null ? null : <OverrideNote override={check.override} allowed={check.assessment.allowed} />}
      </div>
      {check.comparison === null ? null : <Comparison comparison={check.comparison} />}
      {check.context.length === 0 ? null : <ContextNumbers context={check.context} />}
      <p className={styles.assessment}>
        <strong>{t('factCheck.outcome', { outcome: check.assessment.outcome.toLowerCase() })}</strong>{' '}
        {check.assessment.sentence}
      </p>
      <details className={styles.details}>
        <summary>
          {t('factCheck.reasoningAndSources')}
          <span className="visually-hidden">{t('common.ofHidden', { of: check.title })}</span>
        </summary>
        <div className={styles.reasoning} {...textMark}>
          {children}
        </div>
        <VerdictSources citations={check.citations} singleSource={check.singleSource} />
        <p className={styles.checked}>
          <CheckedBy check={check} />{' '}
          <a href={check.href}>
            {t('factCheck.full')}
            <span className="visually-hidden">{t('common.ofHidden', { of: check.title })}</span>
          </a>
        </p>
      </details>
    </section>
  );
}
