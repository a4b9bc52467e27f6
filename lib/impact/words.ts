import { assertNever } from '../domain/assert-never';
import { counted } from '../domain/counted';
import type { Cause, FactCheckChange, Impact, StatisticChange } from './impact';

/** Formats a change: `39.6% → 39.5%`. Prints a missing text as "(nothing)". */
export function beforeAndAfter({ before, after }: { before: string | null; after: string | null }): string {
  return `${before ?? '(nothing)'} → ${after ?? '(nothing)'}`;
}

/** Describes why a statistic changed, in words that can follow “because”. */
export function causeText(cause: Cause): string {
  switch (cause.kind) {
    case 'input':
      return `its input “${cause.role}” (${cause.key}) changed: ${beforeAndAfter(cause)}`;
    case 'data':
      return `${cause.file} has a different value for ${cause.entity}, ${cause.period}: ${beforeAndAfter(cause)}`;
    case 'record':
      return `the record ${cause.record} in ${cause.file} has changed fields: ${cause.fields.join(', ')}`;
    case 'unreadable':
      return `it cannot be computed: ${cause.why}`;
    default:
      return assertNever(cause);
  }
}

/** Formats each changed field of a statistic as `before → after`. */
export function fieldChanges({ before, after, fields }: StatisticChange): { field: string; text: string }[] {
  return fields.map((field) => {
    switch (field) {
      case 'value':
        return { field, text: beforeAndAfter({ before: before?.text ?? null, after: after?.text ?? null }) };
      case 'exact value':
        return { field, text: beforeAndAfter({ before: before?.exact ?? null, after: after?.exact ?? null }) };
      case 'citation':
        return { field, text: beforeAndAfter(joined(before?.citations, after?.citations)) };
      case 'note':
        return { field, text: beforeAndAfter(joined(before?.notes, after?.notes)) };
      case 'unit':
      case 'period':
      case 'status':
      case 'name':
        return { field, text: beforeAndAfter({ before: before?.[field] ?? null, after: after?.[field] ?? null }) };
      default:
        return assertNever(field);
    }
  });
}

function joined(before: readonly string[] | undefined, after: readonly string[] | undefined) {
  const join = (lines: readonly string[] | undefined): string | null => lines?.join('; ') || null;
  return { before: join(before), after: join(after) };
}

/** Describes how a statistic changed. The report prints this after the statistic's key. */
export function statisticHeadline({ change, before, after, renamedTo }: StatisticChange): string {
  switch (change) {
    case 'changed':
      return before?.text === after?.text ? (after?.text ?? '') : `${before?.text ?? ''} → ${after?.text ?? ''}`;
    case 'added':
      return `new: ${after?.text ?? ''}`;
    case 'removed':
      return `removed: was ${before?.text ?? 'unreadable'}`;
    case 'renamed':
      return `renamed to ${renamedTo ?? ''}: ${after?.text ?? ''}`;
    case 'unreadable':
      return `can no longer be computed: was ${before?.text ?? 'unreadable'}`;
    default:
      return assertNever(change);
  }
}

/** Returns the fact-checks whose verdicts were allowed before the change and no longer are. */
export function turnedVerdicts({ factChecks }: Pick<Impact, 'factChecks'>): readonly FactCheckChange[] {
  return factChecks.filter(({ before, after }) => before?.fits === true && after?.fits === false);
}

/** Summarises the report as a line of counts. */
export function impactCounts(impact: Impact): string {
  const sentences = sentencesOf(impact);
  const verdicts = impact.factChecks.filter(({ after }) => after !== null && !after.fits).length;
  return [
    `${counted(impact.turned.length + turnedVerdicts(impact).length, 'statement')} no longer true`,
    `${counted(impact.statistics.length, 'statistic')}`,
    `${counted(sentences.length, 'sentence')} (${sentences.filter(({ contradicted }) => contradicted !== null).length} contradicted)`,
    counted(impact.figures.length, 'figure'),
    `${counted(impact.factChecks.length, 'fact-check')} (${counted(verdicts, 'verdict')} not allowed)`,
    counted(impact.texts.length, 'text'),
    `${counted(impact.surfaces.changed.length, 'address')} changed, ${impact.surfaces.added.length} new, ${impact.surfaces.redirected.length} redirected`,
    `${counted(impact.dropped.length, 'page')} dropped`,
    counted(impact.problems.length, 'problem'),
  ].join(' · ');
}

/** Returns the sentence of each changed number. If a number is reported with several statistics, returns its sentence only once. */
function sentencesOf({ statistics }: Impact) {
  const all = statistics.flatMap(({ sentences }) => sentences);
  return [
    ...new Map(all.map((sentence) => [`${sentence.file}:${sentence.line}:${sentence.column}`, sentence])).values(),
  ];
}
