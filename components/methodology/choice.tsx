import { counted } from '../../lib/domain/counted';
import { verdictWords, type Verdict } from '../../lib/domain/verdict';
import { paths } from '../../lib/site';
import type { IndexView } from '../../lib/views/index-view';
import type { ListsView } from '../../lib/views/lists-view';
import type { NewsroomView } from '../../lib/views/newsroom-view';
import { ListLink } from '../chrome/list-link';
import { Section } from '../chrome/page';

const { accurate, 'mostly-accurate': mostlyAccurate, unverifiable } = verdictWords;

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
        A check is of one statement in a text that we explain: made by its author, or reported there as made by somebody
        else. We choose statements of fact that can be looked up. Many carry the argument of their text; some we took
        because they looked wrong. Opinions, forecasts and advice are told in the explainer and get no verdict. Where a
        judgement rests on something that can be tested, the check says what was tested.
      </p>
      <ul>
        <li>
          What holds is published in the same form as what fails.
          {checks.length === 0
            ? null
            : ` Of ${counted(checks.length, 'fact-check')}, ${of('accurate', 'mostly-accurate')} found the statement ${accurate.label} or ${mostlyAccurate.label}, and ${of('unverifiable')} found it ${unverifiable.label}.`}
        </li>
        <li>
          The claim is set against what it says: the same quantity, the same period, the same unit. Where the words
          leave open which measure is meant, the others are shown beside it, with which of them would make it true.
        </li>
        <li>A check that finds nothing to test its claim with says Unverifiable, and why.</li>
        <li>Each check names the day by which it is due to be looked at again.</li>
      </ul>
      <p>
        Which statements to check is a choice, and ours; many are not checked. So the number of checks that a text has,
        and how many of them it passes, say little about its author:{' '}
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
          Those whose words we explain or check have a <a href={paths.rightOfReply}>right of reply</a>.
        </p>
      )}
    </Section>
  );
}
