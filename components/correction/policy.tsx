import { severities, severityWords } from '../../lib/domain/correction';
import { Section } from '../chrome/page';
import { Prose, Terms } from '../chrome/prose';
import { paths } from '../../lib/site';

/** What is done when something published was wrong, in plain words. */
export function CorrectionPolicy() {
  return (
    <Section title="What we do when something was wrong" id="policy">
      <Prose>
        <p>
          We mend it, and say so. A notice stands at the head of every page that it touches: what was wrong, what the
          page says now, how it came about, and on which day it was changed. In an explainer the words that changed are
          marked where they stand. An explainer shows the day of the change beside the day on which it was published.
        </p>
        <p>We call a change by one of three names:</p>
        <Terms
          terms={severities.map((severity) => ({
            term: severityWords[severity].label,
            meaning: severityWords[severity].meaning,
          }))}
        />
        <p>
          Nothing is taken out of this log, and no record in it is rewritten: if a correction was wrong itself, another
          follows it. A slip of spelling that changes no meaning is mended without a record.
        </p>
        <p>
          A number that its own publisher has revised is no mistake of ours. It is kept: the page of the number lists
          what it was, until when, and why it was replaced, and an explainer that was written with the earlier number
          can show both.
        </p>
        <h3 id="report">How to report an error</h3>
        <p>
          Plumbline has no address for letters yet, and we will not print one that nobody reads. What helps most is
          exact: the address of the page (each number, figure, check and source has its own), the words or the number
          that you take to be wrong, and the source that says otherwise. <a href={paths.about}>About Plumbline</a> says
          who is behind it.
        </p>
      </Prose>
    </Section>
  );
}
