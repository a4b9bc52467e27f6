import type { Entry } from '../../catalog/entry';
import type { ParsedContent } from '../../catalog/parsed-content';
import { statedMultiple, statedQuantity, type Assertion } from '../../domain/assertion';
import type { Resolve } from '../../numbers/resolve';
import { formatQuantity } from '../../format/format-quantity';
import type { Position } from '../../problems/problem';
import { offsetsIn } from '../../prose/align';
import { valueOf } from '../context';
import type { FactCheck } from '../../domain/fact-check';
import type { Viewpoint } from '../../domain/viewpoint';
import { statReference, type WordUse } from '../../domain/vocabulary';

/** A published text and where its characters stand. */
export interface ProseStretch {
  readonly file: string;
  readonly text: string;
  readonly offsets: readonly number[];
  readonly quoted: boolean;
  /** Where it stands: words of the vocabulary can be written in a body only. */
  readonly place: 'body' | 'field' | 'field-of-check' | 'correction';
  /** Numbers as the data layer renders them that it may hold. */
  readonly mayHold: readonly string[];
}

interface Field {
  readonly entry: Entry<unknown>;
  readonly path: readonly PropertyKey[];
  readonly text: string | undefined;
}

/** Everything that is published as prose: bodies, and the fields of front matter and YAML that readers read as sentences. */
export function proseStretches(
  parsed: ParsedContent,
  sources: ReadonlyMap<string, string>,
  resolve: Resolve,
): ProseStretch[] {
  const bodies = [...parsed.bodies].flatMap(([file, { passages }]) =>
    passages.map((passage): ProseStretch => ({ ...passage, file, place: 'body', mayHold: [] })),
  );
  const plain = [
    ...[...parsed.articles.values()].flatMap((entry) => fields(entry, entry.value, ['title', 'standfirst', 'kicker'])),
    ...[...parsed.viewpoints.values()].flatMap((entry) => fields(entry, entry.value, ['thesis'])),
    ...[...parsed.editions.values()].flatMap((entry) => fields(entry, entry.value, ['name', 'question', 'standfirst'])),
    ...[...parsed.viewpoints.values()].flatMap(answerFields),
    ...[...parsed.questions.values()].flatMap((entry): Field[] => [
      ...fields(entry, entry.value, ['question']),
      ...entry.value.contested.map(({ what }, index) => ({ entry, path: ['contested', index, 'what'], text: what })),
    ]),
    ...[...parsed.figures.values()].flatMap((entry): Field[] => [
      ...fields(entry, entry.value, ['title', 'subtitle', 'alt']),
      ...entry.value.notes.map((text, index) => ({ entry, path: ['notes', index], text })),
    ]),
  ].map((field) => stretchOf(field, sources, { quoted: false, place: 'field', mayHold: [] }));
  const checks = [...parsed.factChecks.values()].flatMap((entry) => {
    const { value, body } = entry;
    const mayHold = ownNumbers(value, body.body.uses, resolve);
    const own: Field[] = [
      ...fields(entry, value, ['title', 'summary']),
      { entry, path: ['claim', 'text'], text: value.claim.text },
    ];
    const quotation: Field = { entry, path: ['claim', 'quotation'], text: value.claim.quotation };
    return [
      ...own.map((field) => stretchOf(field, sources, { quoted: false, place: 'field-of-check', mayHold })),
      stretchOf(quotation, sources, { quoted: true, place: 'field-of-check', mayHold: [] }),
    ];
  });
  const corrections = [...parsed.corrections.values()]
    .flatMap((entry) => fields(entry, entry.value, ['was', 'now', 'why']))
    .map((field) => stretchOf(field, sources, { quoted: false, place: 'correction', mayHold: [] }));
  return [...bodies, ...plain, ...checks, ...corrections];
}

function answerFields(entry: Entry<Viewpoint>): Field[] {
  return Object.entries(entry.value.answers).map(([id, given]) =>
    'says' in given
      ? { entry, path: ['answers', id, 'says'], text: given.says }
      : { entry, path: ['answers', id, 'none'], text: given.none },
  );
}

function fields<Name extends string>(
  entry: Entry<unknown>,
  value: Readonly<Record<Name, string>>,
  names: readonly Name[],
): Field[] {
  return names.map((name) => ({ entry, path: [name], text: value[name] }));
}

function stretchOf(
  { entry, path, text = '' }: Field,
  sources: ReadonlyMap<string, string>,
  rest: Pick<ProseStretch, 'quoted' | 'place' | 'mayHold'>,
): ProseStretch {
  const source = sources.get(entry.file) ?? '';
  const start = offsetOf(source, entry.position(path));
  return { ...rest, file: entry.file, text, offsets: offsetsIn(source, start, text) };
}

function offsetOf(source: string, { line, column }: Position): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}

/** The number that a fact-check's claim asserts and those of the statistics that it uses, as readers see them. */
function ownNumbers({ claim }: FactCheck, uses: readonly WordUse[], resolve: Resolve): string[] {
  const { asserts, context } = claim;
  const plain = { as: 'value', decimals: null } as const;
  const measures = [...(asserts === undefined ? [] : [asserts, ...asserts.alternatives]), ...context].map(
    ({ measure }) => ({ reference: measure, style: plain }),
  );
  const used = uses.flatMap((use) =>
    use.word === 'Stat'
      ? [{ reference: statReference(use), style: { as: use.as, decimals: use.decimals ?? null } }]
      : [],
  );
  const rendered = [...measures, ...used].flatMap(({ reference, style }) => {
    const resolved = valueOf(() => resolve(reference));
    return resolved === null ? [] : [formatQuantity(resolved.quantity, style)];
  });
  return asserts === undefined ? rendered : [...statedTexts(asserts), ...rendered];
}

/** The numbers that a claim states, as they are printed. */
function statedTexts(asserts: Assertion): string[] {
  if (asserts.relation === 'ranked') return [];
  if (asserts.relation === 'times') return [formatQuantity(statedMultiple(asserts.value))];
  const stated = asserts.relation === 'between' ? [asserts.value, asserts.to] : [asserts.value];
  return stated.map((value) => formatQuantity(statedQuantity(value, asserts)));
}
