import { t } from '../../lib/messages/messages';
import type { IndexView } from '../../lib/views/index-view';
import { rich } from '../message';

/** Counts and lists the verdicts that our rules do not allow, but that an editor signed off, with the editor's name and reason. */
export function Overrides({ checks }: { checks: IndexView['factChecks'] }) {
  const signed = checks.flatMap(({ override, ...check }) => (override === null ? [] : { ...check, ...override }));
  return (
    <>
      <h3 id="overrides">{t('methodology.overrides.title')}</h3>
      <p>
        {t('methodology.overrides.what')}{' '}
        {signed.length === 0
          ? t('methodology.overrides.none')
          : t('methodology.overrides.count', { count: signed.length, all: checks.length })}
      </p>
      {signed.length === 0 ? null : (
        <ul>
          {signed.map(({ id, href, title, verdictLabel, when, reason, signedBy }) => (
            <li key={id}>
              {rich('methodology.overrides.one', {
                check: <a href={href}>{title}</a>,
                ...{ verdict: verdictLabel, when, editor: signedBy, reason },
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
