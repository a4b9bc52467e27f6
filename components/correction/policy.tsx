import { t } from '../../lib/messages/messages';
import { paths, site } from '../../lib/site';
import type { NewsroomView } from '../../lib/views/newsroom-view';
import { severities } from '../../lib/domain/correction';
import { Section } from '../layout/page';
import { Prose, Terms } from '../layout/prose';
import { rich } from '../message';

/** How the newsroom corrects errors in published content. */
export function CorrectionPolicy({ record }: { record: NewsroomView }) {
  return (
    <Section title={t('correction.policy.title')} id="policy">
      <Prose>
        <p>{t('correction.policy.what')}</p>
        <p>{t('correction.policy.kinds')}</p>
        <Terms
          terms={severities.map((severity) => ({
            term: t(`severity.${severity}.label`),
            meaning: t(`severity.${severity}.meaning`),
          }))}
        />
        <p>{t('correction.policy.never')}</p>
        <p>{t('correction.policy.revisions')}</p>
        <Report record={record} />
      </Prose>
    </Section>
  );
}

/** Explains how to report an error, or says that the newsroom has given no contact address. */
function Report({ record: { contact, rightOfReply } }: { record: NewsroomView }) {
  if (contact === null) {
    return (
      <>
        <h3 id="report">{t('correction.policy.noReportTitle')}</h3>
        <p>{t('correction.policy.noReport', { name: site.name })}</p>
      </>
    );
  }
  return (
    <>
      <h3 id="report">{t('correction.policy.reportTitle')}</h3>
      <p>{rich('correction.policy.report', { address: <a href={contact.href}>{contact.text}</a> })}</p>
      {rightOfReply === null ? null : (
        <p>{rich('correction.policy.reply', { link: (words) => <a href={paths.rightOfReply}>{words}</a> })}</p>
      )}
    </>
  );
}
