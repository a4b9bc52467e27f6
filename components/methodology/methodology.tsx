import { ratingOf, ratings, verdicts, type Verdict } from '../../lib/domain/verdict';
import { t } from '../../lib/messages/messages';
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
  readonly operations: readonly { name: string; formula: string }[];
  readonly allowed: readonly { when: string; verdicts: readonly Verdict[] }[];
  readonly relations: readonly { words: string; holds: string }[];
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
          Each of our numbers has a record, with its unit, its period and its source. Each time the site is built, the
          numbers in sentences, figures, the comparisons of fact-checks, downloads and embeds come from that record. If
          the record changes and a number in a sentence no longer agrees with it, the build fails. People write the
          words around a number, and no program can prove them right.
        </p>
        <p>
          A number is published (printed in a source), observed (read from a series of data) or derived (computed from
          others). A derived number shows its calculation and cites the sources of all its inputs. Percent and
          percentage points are never mixed, and numbers for different periods are never compared silently. Numbers are
          computed exactly and rounded half to even, for display only.
        </p>
        <Table
          label="Operations"
          columns={['Operation', 'Formula']}
          rows={operations.map(({ name, formula }) => [name, formula])}
        />
      </Section>
      <Section title="Grades of sources" id="grades">
        <dl className={styles.terms}>
          {(['primary', 'secondary'] as const).map((grade) => (
            <div key={grade}>
              <dt>
                <GradeBadge grade={grade} />
              </dt>
              <dd>{t(`grade.${grade}.meaning`)}</dd>
            </div>
          ))}
        </dl>
        <p>
          A copy of a dataset in somebody’s repository counts as secondary, however faithful it looks. So do a reprint
          of a text, an abstract, and a press report of what somebody else published. If a date, the day on which we
          read a source, an address or a licence is not known, the page of the source says so and gives the reason.
        </p>
        <p>
          If we know that a medium belongs to a state or a party, we label its name wherever we cite it, and the page of
          the source names the public document that establishes it. We offer data for download only if we have read a
          statement that others may redistribute them. We show all other data, and quote single numbers with their
          source.
        </p>
      </Section>
      <Choice checks={checks} lists={lists} record={record} />
      <Section title="Verdicts" id="verdicts">
        <dl className={styles.terms}>
          {verdicts.map((verdict) => (
            <div key={verdict}>
              <dt>
                <VerdictBadge verdict={verdict} label={t(`verdict.${verdict}.label`)} />
              </dt>
              <dd>{t(`verdict.${verdict}.meaning`)}</dd>
            </div>
          ))}
        </dl>
        <p>
          Automated collections of fact-checks need a number for each verdict. Ours are on a scale from {ratings.worst}{' '}
          to {ratings.best}: {verdicts.map(placeOnScale).join(', ')}.
        </p>
        <p>
          Numbers decide facts and editors decide context. The site compares the claimed number with the measured one
          and computes the outcome. The outcome allows some verdicts and rules out the others. A verdict that it rules
          out stops the build, unless a second person signs it off.
        </p>
        <Table
          label="Verdicts allowed"
          columns={['Outcome', 'Verdicts allowed']}
          rows={allowed.map(({ when, verdicts: open }) => [
            when,
            open.map((verdict) => t(`verdict.${verdict}.label`)).join(', '),
          ])}
        />
        <h3>Tolerances</h3>
        <Table
          label="Tolerances"
          columns={['Claim', 'When it holds']}
          rows={relations.map(({ words, holds }) => [words, holds])}
        />
        <Overrides checks={checks} />
      </Section>
      <Section title="How figures are drawn" id="figures">
        <p>
          A figure names its data and does not contain them. It is drawn when the site is built, once for wide columns
          and once for narrow ones, as an image that needs no script. Each figure has its data as a table, and as a file
          if others may redistribute the data. The colours are distinct under the common forms of colour blindness, and
          no figure relies on colour alone: labels are beside their lines and bars.
        </p>
        <p>
          The title states the finding, and the line below it the measure and its unit. Bars start at zero. The axis of
          a line chart may start higher if zero would waste most of the space; its numbers show it. A missing value
          leaves a gap that is not bridged, and the table gives the reason.
        </p>
      </Section>
      <Section title="What the site refuses to publish" id="rules">
        <p>
          Before each build, every file is checked against these rules, and a violation stops the build. Rules that
          apply only to a check with a date are used when an editor runs the check for a given day. The check knows
          whether the address of a source still works only if an editor has recorded it.
        </p>
        <Table
          label="What the site refuses to publish"
          columns={['Rule', 'What it ensures']}
          rows={Object.entries(rules)}
        />
      </Section>
      <Section title="Numbers without a record" id="uncited">
        <p>
          Every percentage, amount or other factual number in the text of our explainers and fact-checks comes from a
          record, is marked as somebody else’s, or is in a quotation. If none of these was possible, the editor must
          give a reason, and the number is marked in the text.{' '}
          {uncited.length === 0 ? 'There are none at present.' : `At present there are ${uncited.length}:`}
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
          We read many numbers in copies and press reports of the original, and mark them as such. An error in such a
          copy would be our error too. If the evidence can neither support nor contradict a statement, the verdict is
          Unverifiable. A number can also be right but badly chosen: which measure to compare with a claim is a
          judgement, so we show the alternatives.
        </p>
        <p>
          National accounts are estimates that are revised for years. We print one edition, which the source names.
          Publishers of data count different things, so two right numbers for one thing may disagree: with or without
          services, at current or constant prices, by calendar or fiscal year. If that affects a number, its page has a
          note. We do not know what the texts that we explain leave unsaid.
        </p>
        <p>
          If something here turns out to be wrong, <a href={paths.corrections}>the policy and the log of corrections</a>{' '}
          explain what we do.
        </p>
      </Section>
    </div>
  );
}

function placeOnScale(verdict: Verdict): string {
  return `${t(`verdict.${verdict}.label`)} ${ratingOf[verdict] ?? 'has none'}`;
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
