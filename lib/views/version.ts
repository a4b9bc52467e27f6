import { createHash } from 'node:crypto';
import type { FactCheckView } from './fact-check-view';
import type { FigureView } from './figure-view';
import { unroundedText } from './number-facts';
import { numberText } from './number-text';
import type { CitationView } from './source-view';
import type { StatisticPageView } from './statistic-view';

/**
 * Returns the version of a figure: 12 hexadecimal digits of the SHA-256 of its content. It changes with any value, text or source, but
 * not with the drawing or the layout.
 */
export function figureVersion(figure: FigureView): string {
  const { kind, title, subtitle, alt, notes, annotations, data, citations } = figure;
  return versionOf([kind, title, subtitle, alt, notes, annotations, data.map(versionedFields), citations.map(cited)]);
}

/** Returns the version of a fact-check, like `figureVersion`. */
export function factCheckVersion(check: FactCheckView): string {
  const { title, verdict, summary, claim, assessment, comparison, context, override, citations, checkedOn } = check;
  const content = [
    ...[claim.text, claim.quotation, claim.stated, claim.speaker, claim.attributedTo?.name ?? null],
    ...[claim.saidOn.iso, claim.locator],
  ];
  const rows = comparison?.rows.map((row) => [row.role, row.label, numberText(row), row.period, row.outcome]);
  const beside = context.map(({ label, whole, statistic }) => [label, whole, statistic.key, unroundedText(statistic)]);
  return versionOf([
    ...[title, verdict, summary, content, assessment.sentence, rows ?? null, beside, override],
    ...[citations.map(cited), checkedOn.iso],
  ]);
}

/** Returns the version of a number, like `figureVersion`. */
export function numberVersion({ statistic }: StatisticPageView): string {
  const { name, unit, period, status, notes, working, citations } = statistic;
  const inputs = working?.inputs.map(({ key, text }) => [key, text]);
  return versionOf([
    name,
    unroundedText(statistic),
    unit,
    period,
    status,
    notes,
    working?.operation,
    inputs,
    citations.map(cited),
  ]);
}

/**
 * Returns those fields of a value that the version depends on. The status is omitted if it is `reported` or `missing`, and the note if
 * there is none.
 */
function versionedFields({ status, note, ...value }: FigureView['data'][number]): unknown {
  const isPlain = status === 'reported' || status === 'missing';
  return { ...value, ...(isPlain ? {} : { status }), ...(note === null ? {} : { note }) };
}

function cited({ line, locator, readIn, licence }: CitationView): unknown {
  return [line, locator, readIn === null ? null : [readIn.publisher, readIn.title], licence.name];
}

export function versionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}
