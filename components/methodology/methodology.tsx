import { sourceGrades } from '../../lib/domain/source';
import { ratingOf, ratings, verdicts, verdictWords, type Verdict } from '../../lib/domain/verdict';
import type { IndexView } from '../../lib/views/index-view';
import type { NewsroomView } from '../../lib/views/newsroom-view';
import type { ListsView } from '../../lib/views/lists-view';
import { Section } from '../chrome/page';
import { VerdictBadge } from '../fact-check/verdict-badge';
import { GradeBadge } from '../source/grade-badge';
import { paths } from '../../lib/site';
import { Choice } from './choice';
import { Overrides } from './overrides';
import tables from '../chrome/table.module.css';
import styles from './methodology.module.css';

interface MethodologyProps {
  readonly operations: Readonly<Record<string, { name: string; formula: string }>>;
  readonly allowed: Readonly<Record<string, { when: string; verdicts: readonly Verdict[] }>>;
  readonly relations: Readonly<Record<string, { words: string; holds: string }>>;
  readonly uncited: IndexView['uncited'];
  readonly rules: Readonly<Record<string, string>>;
  readonly lists: ListsView;
  readonly checks: IndexView['factChecks'];
  readonly record: NewsroomView;
}

/** How the newsroom works. Where it states a rule, it prints the table that the code applies. */
export function Methodology({
  operations,
  allowed,
  relations,
  rules,
  lists,
  checks,
  uncited,
  record,
}: MethodologyProps) {
  return (
    <div className={styles.method}>
      <Section title="A record for each number" id="numbers">
        <p>
          Each of our numbers has a record, with its unit, its period and its source. The number in a sentence, in a
          figure, in the comparison of a check, in a download or in an embedded copy comes from that record each time
          the site is built. If the record changes, a sentence whose number no longer agrees with it stops the build.
          What the words around a number say is written by people, and no program can prove it right.
        </p>
        <p>
          A number is published (printed in a source), observed (read from a series of data) or derived (computed from
          others). A derived number shows its working and carries the sources of everything that it rests on. Percent
          and percentage points never mix, and figures of different periods are not set against one another silently.
          Numbers are computed exactly and rounded half to even, for display only.
        </p>
        <Table
          label="Operations"
          columns={['Operation', 'How it is computed']}
          rows={Object.values(operations).map(({ name, formula }) => [name, formula])}
        />
      </Section>
      <Section title="Grades of sources" id="grades">
        <dl className={styles.terms}>
          {(['primary', 'secondary'] as const).map((grade) => (
            <div key={grade}>
              <dt>
                <GradeBadge grade={grade} />
              </dt>
              <dd>{sourceGrades[grade].meaning}</dd>
            </div>
          ))}
        </dl>
        <p>
          A copy of a dataset in somebody’s repository counts as secondary, however faithful it looks. So do a text that
          others print again, an abstract, and a press report of what somebody else published. Where a date, the day of
          our reading, an address or a licence is not known, the source’s page says so and why.
        </p>
        <p>
          Where we know that a medium belongs to a state or a party, its name carries a label wherever we cite it, and
          the source’s page names the public document that says so. Data are offered for download only where we have
          seen it stated that others may pass them on; all others are shown, and single numbers are quoted with their
          source.
        </p>
      </Section>
      <Choice checks={checks} lists={lists} record={record} />
      <Section title="Verdicts" id="verdicts">
        <dl className={styles.terms}>
          {verdicts.map((verdict) => (
            <div key={verdict}>
              <dt>
                <VerdictBadge verdict={verdict} label={verdictWords[verdict].label} />
              </dt>
              <dd>{verdictWords[verdict].meaning}</dd>
            </div>
          ))}
        </dl>
        <p>
          Collections of fact-checks by machines want a number for a verdict. There ours stand on a scale from{' '}
          {ratings.worst} to {ratings.best}: {verdicts.map(placeOnScale).join(', ')}.
        </p>
        <p>
          Numbers decide facts and editors decide context. The number claimed is set beside the number measured, and the
          outcome is computed. It leaves the editor some verdicts and rules out the others; a verdict that it rules out
          stops the build, unless a second person signs for it.
        </p>
        <Table
          label="Verdicts allowed"
          columns={['What the numbers say', 'Verdicts that it allows']}
          rows={Object.values(allowed).map(({ when, verdicts: open }) => [
            when,
            open.map((verdict) => verdictWords[verdict].label).join(', '),
          ])}
        />
        <h3>How near is near enough</h3>
        <Table
          label="How near is near enough"
          columns={['What is claimed', 'When it holds']}
          rows={Object.values(relations).map(({ words, holds }) => [words, holds])}
        />
        <Overrides checks={checks} />
      </Section>
      <Section title="How figures are drawn" id="figures">
        <p>
          A figure declares what it shows and holds no data. It is drawn when the site is built, once for wide columns
          and once for narrow ones, and stands in the page as a picture that needs no script. Each has its data as a
          table, and as a file where others may pass the data on. The colours are told apart under the common forms of
          colour-blindness, and no figure relies on colour alone: lines and bars are labelled where they stand.
        </p>
        <p>
          The title says what the figure shows, the line below it says of what and in which unit. Bars begin at zero. A
          line may begin higher where zero would waste most of the picture, and its axis says so by its numbers. A value
          that is missing leaves a gap, and the table gives the reason; nothing is drawn across it.
        </p>
      </Section>
      <Section title="What the site refuses to publish" id="rules">
        <p>
          Before each build every file is checked against these rules, and a breach stops the build. A rule that is
          checked “where a date is given” is applied when an editor runs the check for a day. Whether the address of a
          source still answers is known only where an editor has recorded it.
        </p>
        <Table
          label="What the site refuses to publish"
          columns={['Rule', 'What it protects']}
          rows={Object.entries(rules)}
        />
      </Section>
      <Section title="Figures without a record" id="uncited">
        <p>
          Every figure of fact in the text of our explainers and checks comes from a record, is shown as somebody
          else’s, or stands in a quotation. Where neither was possible, the editor must say why, and it is marked where
          it stands. {uncited.length === 0 ? 'There are none at present.' : `At present there are ${uncited.length}:`}
        </p>
        {uncited.length === 0 ? null : (
          <ul>
            {uncited.map(({ text, reason, by }, index) => (
              <li key={index}>
                “{text}”, in <a href={by.href}>{by.title}</a>: {reason}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="What we do not know" id="limits">
        <p>
          Many figures here were read in copies and press reports of the original, and are marked so. An error in such a
          copy would be ours too. Where the evidence can neither support nor contradict a statement, the verdict is
          Unverifiable. A number can also be right and its choice wrong: which measure to set beside a claim is a
          judgement, so the alternatives are shown.
        </p>
        <p>
          National accounts are estimates, and are revised for years; what we print is an edition, which its source
          names. Publishers of data differ in what they count, so that two right numbers for one thing may disagree:
          with or without services, at the prices of the year or of another, by the calendar or by the fiscal year.
          Where that touches a number, the note is on its page. We do not know what was left unsaid in the texts that we
          explain.
        </p>
        <p>
          When something here turns out wrong, <a href={paths.corrections}>the policy and the log of corrections</a> say
          what we do.
        </p>
      </Section>
    </div>
  );
}

function placeOnScale(verdict: Verdict): string {
  return `${verdictWords[verdict].label} ${ratingOf[verdict] ?? 'has none'}`;
}

function Table({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  return (
    <table className={`${tables.table} ${tables.reference} ${styles.halves}`} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
