import { listText } from '../../lib/messages/lists';
import { t } from '../../lib/messages/messages';
import type { FactCheckView } from '../../lib/views/fact-check-view';
import { numberText, withPeriod } from '../../lib/views/number-text';
import { VerdictMark } from '../fact-check/verdict-mark';
import { Corrections, Foot, Out, Part, sourcesText } from './parts';

/** A fact-check in a frame: the claim and its author, the verdict, and the numbers side by side. */
export function EmbeddedFactCheck({ check }: { check: FactCheckView }) {
  const { title, verdict, verdictLabel, summary, claim, context, citations, corrections, href } = check;
  return (
    <article aria-labelledby="title">
      <Part name="notices">
        <Corrections corrections={corrections} />
      </Part>
      <p className="kicker">{t('kind.fact-check')}</p>
      <h1 id="title">{title}</h1>
      <p className="claim">{claim.text}</p>
      <p className="note">
        {attributionText(check)} <Out href={claim.saidIn.href}>{publicationText()}</Out>
      </p>
      <p className={`verdict ${verdict}`}>
        <VerdictMark verdict={verdict} />
        <strong>{verdictLabel}</strong>
      </p>
      <p className="summary">{summary}</p>
      <Rows rows={mainRows(check)} />
      {context.length === 0 ? null : (
        <ul>
          {context.map((item) => (
            <li key={contextLabel(item)}>
              <span>{contextLabel(item)}</span> <strong>{contextText(item)}</strong>
            </li>
          ))}
        </ul>
      )}
      <p className="note">{checkedText(check)}</p>
      <p className="note">{publishersText(check)}</p>
      <details>
        <summary>{detailsSummary(check)}</summary>
        <Rows rows={otherRows(check)} />
        <p>{sourcesText(citations)}</p>
      </details>
      <Foot href={href} label={checkFoot()} />
    </article>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <ul>
      {rows.map((row, index) => (
        <li key={index} className={row.role}>
          <span>{rowLabel(row)}</span> <strong>{numberText(row)}</strong>
          {row.width === null ? null : (
            <span className="track" aria-hidden="true">
              <svg width={`${row.width}%`} />
            </span>
          )}
          {row.outcome === null ? null : <span className="outcome">{row.outcome}</span>}
        </li>
      ))}
    </ul>
  );
}

export function checkFoot(): string {
  return t('factCheck.reasoningAndSources');
}

export function publicationText(): string {
  return t('factCheck.saidWhere');
}

export function attributionText({ claim: { speaker, attributedTo, saidOn } }: FactCheckView): string {
  const reported = attributedTo === null ? [] : [t('factCheck.reported', { name: attributedTo.name })];
  return [t('factCheck.saidShort', { speaker, day: saidOn.text }), ...reported].join(' ');
}

export function checkedText({ assessment, checkedOn }: FactCheckView): string {
  return `${assessment.sentence} ${t('factCheck.checkedOn', { day: checkedOn.text })}`;
}

export function publishersText({ citations }: FactCheckView): string {
  const publishers = [...new Set(citations.map(({ publisher }) => publisher))];
  return publishers.length === 0
    ? t('factCheck.noPublishers')
    : t('factCheck.publishers', { publishers: listText(publishers, 'semicolon') });
}

export function detailsSummary(check: FactCheckView): string {
  return t(otherRows(check).length === 0 ? 'factCheck.fullSources' : 'factCheck.otherMeasures');
}

type Row = NonNullable<FactCheckView['comparison']>['rows'][number];

/**
 * Returns the rows with the claimed and the measured value. If the claim is a rank, such as “the third largest”, also returns the values of
 * the other entities in the ranking, such as other countries. If the claim is that a level was reached by 2010, and it was first reached in
 * 2013, also returns the value for 2013.
 */
export function mainRows({ comparison }: FactCheckView): Row[] {
  return comparison?.rows.filter(({ role }) => role !== 'alternative') ?? [];
}

/** The alternative measures, including those that cannot be compared with the claim. */
function otherRows({ comparison }: FactCheckView): Row[] {
  return comparison?.rows.filter(({ role }) => role === 'alternative') ?? [];
}

export function rowLabel({ role, label, period }: Row): string {
  const dated = withPeriod(label, period);
  return role === 'measured' ? t('factCheck.measured', { label: dated }) : dated;
}

export function contextText({ whole, statistic: { text } }: FactCheckView['context'][number]): string {
  return numberText({ text, whole });
}

export function contextLabel({ label, statistic }: FactCheckView['context'][number]): string {
  return withPeriod(label, statistic.period);
}
