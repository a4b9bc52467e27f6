import { paths } from '../../lib/site';
import type { ListsView } from '../../lib/views/lists-view';
import { ListLink } from '../chrome/list-link';
import { Section } from '../chrome/page';

/** Which statements are checked, and which are not. */
export function Choice({ lists }: { lists: ListsView }) {
  return (
    <Section title="How claims are chosen" id="claims">
      <p>
        A check is of one sentence, in a text that we explain: said by its author, or reported there as said by somebody
        else. We take statements of fact on which the argument rests, Opinions, forecasts and advice are told in the
        explainer and are not checked.
      </p>
      <ul>
        <li>What holds is published like what fails.</li>
        <li>
          The claim is set against what it says: the same quantity, the same period, the same unit. Where the words
          leave open which measure is meant, the others are shown beside it, with which of them would make it true.
        </li>
        <li>A claim that nothing at hand can test is published as Unverifiable, with the reason.</li>
        <li>Each check names the day by which it is looked at again.</li>
      </ul>
      <p>
        Which statements to check is a choice, and ours. So the number of checks that a text has, and how many of them
        it passes, say little about its author:{' '}
        <ListLink lists={lists} href={paths.factChecks}>
          the checks
        </ListLink>{' '}
        are of sentences, not of people.
      </p>
    </Section>
  );
}
