import type { Verdict } from '../../lib/domain/verdict';
import { t } from '../../lib/messages/messages';
import { paths } from '../../lib/site';
import type { IndexView } from '../../lib/views/index-view';
import type { ListsView } from '../../lib/views/lists-view';
import type { NewsroomView } from '../../lib/views/newsroom-view';
import { ListLink } from '../layout/list-link';
import { Section } from '../layout/page';
import { rich } from '../message';

/** Explains which statements the newsroom checks, which it does not, and how readers can propose a claim. */
export function Choice({
  checks,
  lists,
  record: { proposals, rightOfReply },
}: {
  lists: ListsView;
  checks: IndexView['factChecks'];
  record: NewsroomView;
}) {
  const of = (...verdicts: readonly Verdict[]): number =>
    checks.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return (
    <Section title={t('methodology.claims.title')} id="claims">
      <p>{t('methodology.claims.what')}</p>
      <ul>
        <li>
          {t('methodology.claims.sameForm')}
          {checks.length === 0
            ? null
            : ` ${t('methodology.claims.results', {
                count: checks.length,
                held: of('accurate', 'mostly-accurate'),
                untested: of('unverifiable'),
                accurate: t('verdict.accurate.label'),
                mostlyAccurate: t('verdict.mostly-accurate.label'),
                unverifiable: t('verdict.unverifiable.label'),
              })}`}
        </li>
        <li>{t('methodology.claims.compared')}</li>
        <li>{t('methodology.claims.untestable')}</li>
        <li>{t('methodology.claims.review')}</li>
      </ul>
      <p>
        {rich('methodology.claims.choice', {
          link: (words) => (
            <ListLink lists={lists} href={paths.factChecks}>
              {words}
            </ListLink>
          ),
        })}
      </p>
      {proposals === null ? null : (
        <p>{rich('methodology.claims.propose', { link: (words) => <a href={paths.proposals}>{words}</a> })}</p>
      )}
      {rightOfReply === null ? null : (
        <p>{rich('methodology.claims.reply', { link: (words) => <a href={paths.rightOfReply}>{words}</a> })}</p>
      )}
    </Section>
  );
}
