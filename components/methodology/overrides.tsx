import { counted } from '../../lib/domain/counted';
import type { IndexView } from '../../lib/views/index-view';

/** The verdicts published outside the table, counted and listed: who signed for each, and why. */
export function Overrides({ checks }: { checks: IndexView['factChecks'] }) {
  const signed = checks.flatMap(({ override, ...check }) => (override === null ? [] : { ...check, ...override }));
  return (
    <>
      <h3 id="overrides">Verdicts outside the table</h3>
      <p>
        An editor may publish a verdict that the table rules out, with a reason, if a second person signs it off.{' '}
        {signed.length === 0
          ? 'No fact-check has such a verdict at present.'
          : `Of our ${counted(checks.length, 'fact-check')} ${signed.length} ${signed.length === 1 ? 'has' : 'have'} such a verdict.`}
      </p>
      {signed.length === 0 ? null : (
        <ul>
          {signed.map(({ id, href, title, verdictLabel, when, reason, signedBy }) => (
            <li key={id}>
              <a href={href}>{title}</a> {verdictLabel}. The numbers: {when} Signed by {signedBy}: {reason}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
