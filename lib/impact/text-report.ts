import { counted } from '../domain/counted';
import { groupBy } from '../domain/group-by';
import type {
  CheckSnapshot,
  DroppedPage,
  FactCheckChange,
  FigureChange,
  Impact,
  Marked,
  Sentence,
  StatisticChange,
  Surface,
  SurfaceKind,
  TextChange,
  Wording,
} from './impact';
import { causeText, fieldChanges, impactCounts, beforeAndAfter, statisticHeadline, turnedVerdicts } from './words';

/**
 * Formats the report as text: first what is no longer true, then statistics, figures, fact-checks and prose, then published addresses,
 * dropped addresses and problems. The last line contains the counts.
 *
 * @param problems the problems in the changed content, formatted by `textReport`; printed only if there are any
 */
export function impactText(impact: Impact, problems: string): string {
  const nothing = impact.statistics.length + impact.figures.length + impact.factChecks.length === 0;
  const parts = [
    `${impact.head}, compared with ${impact.base}`,
    nothing ? 'No statistic, figure or verdict changed.' : '',
    ...section('No longer true', [...impact.turned.map(turnedLines), ...turnedVerdicts(impact).map(verdictLines)]),
    ...section(
      'Statistics',
      impact.statistics.map((change) => statisticLines(change, impact)),
    ),
    ...section('Figures', impact.figures.map(figureLines)),
    ...section('Fact-checks', impact.factChecks.map(factCheckLines)),
    ...section('Texts', impact.texts.map(textLines)),
    ...section('Published', publishedLines(impact)),
    ...section('Dropped', impact.dropped.map(droppedLines)),
    ...(impact.problems.length === 0 ? [] : section('Problems in the changed content', [[problems]])),
    impactCounts(impact),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function section(title: string, blocks: readonly (readonly string[])[]): string[] {
  const filled = blocks.filter((block) => block.length > 0);
  return filled.length === 0 ? [] : [`── ${title} ──`, ...filled.map((block) => block.join('\n'))];
}

function statisticLines(change: StatisticChange, impact: Impact): string[] {
  const { key, before, after, causes, sentences, figures, factChecks, surfaces } = change;
  const { name, period } = after ?? before ?? { name: '', period: '' };
  const moved = fieldChanges(change).filter(({ field }) => field !== 'value' || before?.unit !== after?.unit);
  return [
    `${key}: ${statisticHeadline(change)}`,
    ...(name === '' ? [] : [`  ${name}, ${period}`]),
    ...moved.map(({ field, text }) => `  ${field}: ${text}`),
    ...causes.map((cause) => `  because ${causeText(cause)}`),
    ...sentences.flatMap(sentenceLines),
    ...impact.figures
      .filter(({ id }) => figures.includes(id))
      .map(({ id, title, data }) => `  figure ${id}: “${title}” (${counted(data.length, 'value')} changed)`),
    ...impact.factChecks.filter(({ id }) => factChecks.includes(id)).map((check) => `  fact-check ${checkLine(check)}`),
    ...urlLines(surfaces, '  '),
  ];
}

function sentenceLines({ file, line, column, before, after, contradicted }: Sentence): string[] {
  return [
    `  ${file}:${line}:${column}`,
    ...(before === null ? [] : [`    - ${markedText(before)}`]),
    `    + ${markedText(after)}`,
    ...(contradicted === null
      ? []
      : [
          `    contradicted: the text says "${contradicted.written}"; the data layer has ${valueText(contradicted.right)}.`,
        ]),
  ];
}

function valueText(right: string | null): string {
  return right === null ? 'nothing' : `"${right}"`;
}

function markedText({ lead, number, rest }: Marked): string {
  return `${lead}[${number ?? 'no number'}]${rest}`;
}

function figureLines({ id, title, change, words, data, redrawn, standing }: FigureChange): string[] {
  return [
    `${id}: ${change}`,
    `  “${title}”`,
    ...words.map(wordingLine),
    ...data.map(({ label, at, ...texts }) => `  ${label}, ${at}: ${beforeAndAfter(texts)}`),
    ...(redrawn && data.length === 0 ? ['  drawn differently'] : []),
    ...standing.map(({ field, after }) => `  check whether its unchanged ${field} is still right: ${after ?? ''}`),
  ];
}

function wordingLine({ field, ...texts }: Wording): string {
  return `  ${field}: ${beforeAndAfter(texts)}`;
}

function checkLine({ id, before, after }: FactCheckChange): string {
  const texts = { before: before?.finding ?? null, after: after?.finding ?? null };
  const finding = texts.before === texts.after ? (texts.after ?? '') : beforeAndAfter(texts);
  return `${id}: ${finding}${after === null || after.fits ? '' : `; “${after.verdict}” is not allowed now`}`;
}

function factCheckLines(check: FactCheckChange): string[] {
  const { id, title, change, before, after } = check;
  const sides: readonly (readonly [string, CheckSnapshot | null])[] = [
    ['-', before],
    ['+', after],
  ];
  return [
    `${id}: ${change}`,
    `  “${title}”`,
    ...sides.flatMap(([sign, snapshot]) =>
      snapshot === null
        ? []
        : [
            `  ${sign} ${snapshot.verdict} · ${snapshot.finding}${snapshot.measured === null ? '' : ` · claimed ${snapshot.claimed ?? ''}, measured ${snapshot.measured}`}`,
            `    ${snapshot.sentence}`,
          ],
    ),
    ...(after === null || after.fits
      ? []
      : [`  “${after.verdict}” is not allowed now. Allowed: ${after.allowed.join(', ')}.`]),
  ];
}

function turnedLines({ rule, file, line, column, message, hint }: Impact['turned'][number]): string[] {
  return [`${rule} ${file}:${line}:${column}`, `  ${message}`, ...(hint === null ? [] : [`  help: ${hint}`])];
}

function verdictLines({ id, title, after }: FactCheckChange): string[] {
  return [`fact-check ${id}: “${after?.verdict ?? ''}” is not allowed now`, `  “${title}”`];
}

function textLines({ file, change, words, sentences }: TextChange): string[] {
  return [
    `${file}: ${change}`,
    ...words.map(wordingLine),
    ...sentences.flatMap(({ before, after }) => [
      ...(before === null ? [] : [`  - ${before}`]),
      ...(after === null ? [] : [`  + ${after}`]),
    ]),
  ];
}

function publishedLines({ surfaces }: Impact): string[][] {
  const lists: readonly (readonly [string, readonly Surface[]])[] = [
    ['changed', surfaces.changed],
    ['new', surfaces.added],
    ['redirected or explained', surfaces.redirected],
  ];
  return lists.map(([title, list]) => (list.length === 0 ? [] : [title, ...urlLines(list, '  ')]));
}

const nouns = {
  ...{ page: 'pages', embed: 'embeds', download: 'downloads', image: 'share images', feed: 'feeds' },
  record: 'for programs',
} as const satisfies Record<SurfaceKind, string>;

function urlLines(surfaces: readonly Surface[], indent: string): string[] {
  return [...groupBy(surfaces, ({ kind }) => kind)].map(
    ([kind, list]) => `${indent}${nouns[kind]}: ${list.map(({ url }) => url).join(' ')}`,
  );
}

function droppedLines({ rule, file, message, hint, urls }: DroppedPage): string[] {
  return [
    `error[${rule}] ${file}`,
    `  ${message}`,
    ...(urls.length > 1 ? [`  also dropped: ${urls.slice(1).join(' ')}`] : []),
    `  help: ${hint.replaceAll('\n', '\n    ')}`,
  ];
}
