import { paths, site } from '../../lib/site';
import type { NewsroomView } from '../../lib/views/newsroom-view';
import { severities } from '../../lib/domain/correction';
import { t } from '../../lib/messages/messages';
import { Section } from '../chrome/page';
import { Prose, Terms } from '../chrome/prose';

/** What is done when something published was wrong, in plain words. */
export function CorrectionPolicy({ record }: { record: NewsroomView }) {
  return (
    <Section title="What we do when something was wrong" id="policy">
      <Prose>
        <p>
          We correct it and say so. A notice appears at the top of every page that the correction names: what was wrong,
          what the page says now, how it happened, and when it was changed. This log lists every correction. In an
          explainer, the corrected words can also be marked, and the date of the change is shown beside the date of
          publication.
        </p>
        <p>There are three kinds of change:</p>
        <Terms
          terms={severities.map((severity) => ({
            term: t(`severity.${severity}.label`),
            meaning: t(`severity.${severity}.meaning`),
          }))}
        />
        <p>
          We never remove or rewrite an entry in this log. If a correction is wrong itself, we add another one. We fix
          spelling mistakes that do not change the meaning without an entry.
        </p>
        <p>
          A revision by the publisher of a number is not our mistake. We keep the earlier value: the page of the number
          lists it, until when it applied, and why it was replaced. An explainer that was written with the earlier value
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
        Write to <a href={contact.href}>{contact.text}</a>. Please be exact: give the address of the page (each number,
        figure, check and source has its own), the words or the number that you think are wrong, and the source that
        contradicts them.
      </p>
      {rightOfReply === null ? null : (
        <p>
          If we explained or checked your own words, see <a href={paths.rightOfReply}>Right of reply</a>.
        </p>
      )}
    </>
  );
}
