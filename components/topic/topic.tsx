import { t } from '../../lib/messages/messages';
import type { TopicView } from '../../lib/views/topic-view';
import { SummaryList } from '../layout/summary-list';
import { EmptyNote } from '../layout/empty-note';
import { Section } from '../layout/page';
import { FactCheckList } from '../fact-check/fact-check-list';

/** Everything about a topic: explainers, fact-checks, figures. */
export function Topic({ topic: { articles, checks, figures } }: { topic: TopicView }) {
  if (articles.length + checks.length + figures.length === 0) return <EmptyNote>{t('topic.nothing')}</EmptyNote>;
  return (
    <>
      {articles.length === 0 ? null : (
        <Section title={t('pages.explainers')} id="explained">
          <SummaryList summaries={articles} />
        </Section>
      )}
      {figures.length === 0 ? null : (
        <Section title={t('pages.figures')} id="drawn">
          <SummaryList summaries={figures} />
        </Section>
      )}
      {checks.length === 0 ? null : (
        <Section title={t('pages.factChecks')} id="checked">
          <FactCheckList checks={checks} heading="h3" />
        </Section>
      )}
    </>
  );
}
