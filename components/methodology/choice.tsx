import { counted } from '../../lib/domain/counted';
import type { Verdict } from '../../lib/domain/verdict';
import { t } from '../../lib/messages/messages';
import { paths } from '../../lib/site';
import type { IndexView } from '../../lib/views/index-view';
import type { ListsView } from '../../lib/views/lists-view';
import type { NewsroomView } from '../../lib/views/newsroom-view';
import { ListLink } from '../chrome/list-link';
import { Section } from '../chrome/page';

/** Which statements are checked, which are not, and how readers can have a say in it. */
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
    <Section title="How claims are chosen" id="claims">
      <p>
        A fact-check covers one statement in a text that we explain, made by its author or reported there as made by
        somebody else. We choose statements of fact that can be looked up. Many are central to the argument of their
        text; we chose some because they looked wrong. Explainers report opinions, forecasts and advice, which get no
        verdict. If a judgement is based on something that can be tested, the check says what was tested.
      </p>
      <ul>
        <li>
          Statements that hold and statements that do not are published in the same form.
          {checks.length === 0
            ? null
            : ` Of ${counted(checks.length, 'fact-check')}, ${of('accurate', 'mostly-accurate')} found the statement ${t('verdict.accurate.label')} or ${t('verdict.mostly-accurate.label')}, and ${of('unverifiable')} found it ${t('verdict.unverifiable.label')}.`}
        </li>
        <li>
          A claim is compared with what it says: the same quantity, period and unit. If its words leave open which
          measure is meant, the other measures are shown beside it, and the check says which of them would make it true.
        </li>
        <li>If nothing can test a claim, the verdict is Unverifiable, and the check gives the reason.</li>
        <li>Each check gives the date of its next review.</li>
      </ul>
      <p>
        We choose which statements to check, and many are not checked. So the number of checks of a text, and how many
        of its statements hold, say little about its author:{' '}
        <ListLink lists={lists} href={paths.factChecks}>
          the checks
        </ListLink>{' '}
        are of statements, not of people.
      </p>
      {proposals === null ? null : (
        <p>
          Readers can <a href={paths.proposals}>propose a claim to check</a>.
        </p>
      )}
      {rightOfReply === null ? null : (
        <p>
          People whose words we explain or check have a <a href={paths.rightOfReply}>right of reply</a>.
        </p>
      )}
    </Section>
  );
}
