import { paths, site } from '../../lib/site';
import type { NewsroomView } from '../../lib/views/newsroom-view';
import { severities, severityWords } from '../../lib/domain/correction';
import { Section } from '../chrome/page';
import { Prose, Terms } from '../chrome/prose';

/** What is done when something published was wrong, in plain words. */
export function CorrectionPolicy({ record }: { record: NewsroomView }) {
  return (
    <Section title="What we do when something was wrong" id="policy">
      <Prose>
        <p>
          We put it right, and say so. A notice stands at the head of the explainers, fact-checks, figures and numbers
          that it names: what was wrong, what the page says now, how it came about, and on which day it was changed.
          What was wrong elsewhere, as in the comparison or in the record of a source, stands in this log. In an
          explainer, corrected words can also be marked where they stand. An explainer shows the day of the change
          beside the day on which it was published.
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
          follows it. A slip of spelling that changes no meaning is put right without a record.
        </p>
        <p>
          A number that its own publisher has revised is no mistake of ours. It is kept: the page of the number lists
          what it was, until when, and why it was replaced, and an explainer that was written with the earlier number
          can show both.
        </p>
        <Report record={record} />
      </Prose>
    </Section>
  );
}

/** Where an error is reported; where there is no address for it, that there is none. */
function Report({ record: { contact, rightOfReply } }: { record: NewsroomView }) {
  if (contact === null) {
    return (
      <>
        <h3 id="report">Reporting an error</h3>
        <p>You cannot report an error to us yet: the publisher of {site.name} has not given an address for it.</p>
      </>
    );
  }
  return (
    <>
      <h3 id="report">How to report an error</h3>
      <p>
        Write to <a href={contact.href}>{contact.text}</a>. It helps to be exact: give the address of the page (each
        number, figure, check and source has its own), the words or the number that you take to be wrong, and the source
        that says otherwise.
      </p>
      {rightOfReply === null ? null : (
        <p>
          If we explained or checked your own words, see <a href={paths.rightOfReply}>Right of reply</a>.
        </p>
      )}
    </>
  );
}
