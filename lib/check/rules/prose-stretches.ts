import type { ParsedBody } from '../../articles/parse-body';
import type { Entry } from '../../catalog/entry';
import type { DocumentEntry } from '../../catalog/parsed-content';
import type { Article } from '../../domain/article';
import type { Correction } from '../../domain/correction';
import { statedMultiple, statedQuantity, type Assertion } from '../../domain/assertion';
import type { Resolve } from '../../numbers/resolve';
import { formatQuantity, spellingsOf } from '../../format/format-quantity';
import type { Position } from '../../problems/problem';
import { offsetsIn } from '../../prose/align';
import { figuresOfFact, type FoundFigure } from '../../prose/figures-of-fact';
import type { Stretch } from '../../prose/quotations';
import { valueOf } from '../context';
import type { FactCheck } from '../../domain/fact-check';
import type { Edition } from '../../domain/edition';
import type { Figure } from '../../domain/figure';
import type { Newsroom } from '../../domain/newsroom';
import type { Question } from '../../domain/question';
import type { Term } from '../../domain/term';
import type { Topic } from '../../domain/topic';
import type { Viewpoint } from '../../domain/viewpoint';
import { statReference, type WordUse } from '../../domain/vocabulary';

/** A published text and where its characters stand. */
export interface ProseStretch {
  readonly text: string;
  /** What it states in figures. */
  readonly figures: readonly FoundFigure[];
  /** The place of each character in the text of its file: looked up where there is something to report. */
  readonly offsetsIn: (source: string) => readonly number[];
  readonly quoted: boolean;
  /** Where in it code stands: only in a body. */
  readonly code: readonly Stretch[];
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

export function stretchesOfBody({ passages }: ParsedBody): ProseStretch[] {
  return passages.map(({ text, figures, offsets, quoted, code }) => {
    return { text, figures, offsetsIn: () => offsets, quoted, code, place: 'body', mayHold: [] };
  });
}

/** The reasons of a verdict: the summary and the body. */
export function stretchesOfReasoning(entry: DocumentEntry<FactCheck>): ProseStretch[] {
  return [...fields(entry, entry.value, ['summary']).map(plain), ...stretchesOfBody(entry.body)];
}

export function stretchesOfCorrection(entry: Entry<Correction>): ProseStretch[] {
  return fields(entry, entry.value, ['was', 'now', 'why']).map((field) =>
    stretchOf(field, { quoted: false, place: 'correction', mayHold: [] }),
  );
}

export function stretchesOfArticle(entry: Entry<Article>): ProseStretch[] {
  return fields(entry, entry.value, ['title', 'standfirst', 'kicker']).map(plain);
}

export function stretchesOfViewpoint(entry: Entry<Viewpoint>): ProseStretch[] {
  return [...fields(entry, entry.value, ['thesis']), ...answerFields(entry)].map(plain);
}

export function stretchesOfEdition(entry: Entry<Edition>): ProseStretch[] {
  return fields(entry, entry.value, ['name', 'question', 'standfirst']).map(plain);
}

export function stretchesOfNewsroom(entry: Entry<Newsroom>): ProseStretch[] {
  const { tagline, description, owner, funding, proposals, rightOfReply } = entry.value;
  return Object.entries({ tagline, description, owner, funding, proposals, rightOfReply }).map(([name, text]) =>
    plain({ entry, path: [name], text }),
  );
}

export function stretchesOfQuestion(entry: Entry<Question>): ProseStretch[] {
  const checked = entry.value.checked.map(({ what }, index): Field => ({
    entry,
    path: ['checked', index, 'what'],
    text: what,
  }));
  return [...fields(entry, entry.value, ['question']), ...checked].map(plain);
}

export function stretchesOfTopic(entry: Entry<Topic>): ProseStretch[] {
  return fields(entry, entry.value, ['name', 'about']).map(plain);
}

export function stretchesOfTerm(entry: Entry<Term>): ProseStretch[] {
  return fields(entry, entry.value, ['term', 'means']).map(plain);
}

export function stretchesOfFigure(entry: Entry<Figure>): ProseStretch[] {
  const notes = entry.value.notes.map((text, index): Field => ({ entry, path: ['notes', index], text }));
  const annotations = ('annotations' in entry.value ? entry.value.annotations : []).map(({ text }, index): Field => ({
    entry,
    path: ['annotations', index, 'text'],
    text,
  }));
  return [...fields(entry, entry.value, ['title', 'subtitle', 'alt']), ...notes, ...annotations].map(plain);
}

export function stretchesOfCheck(entry: DocumentEntry<FactCheck>, resolve: Resolve): ProseStretch[] {
  const { value, body } = entry;
  const mayHold = ownNumbers(value, body.body.uses, resolve);
  const own: Field[] = [
    ...fields(entry, value, ['title', 'summary']),
    { entry, path: ['claim', 'text'], text: value.claim.text },
  ];
  const quotation: Field = { entry, path: ['claim', 'quotation'], text: value.claim.quotation };
  return [
    ...own.map((field) => stretchOf(field, { quoted: false, place: 'field-of-check', mayHold })),
    stretchOf(quotation, { quoted: true, place: 'field-of-check', mayHold: [] }),
  ];
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

function plain(field: Field): ProseStretch {
  return stretchOf(field, { quoted: false, place: 'field', mayHold: [] });
}

function stretchOf(
  { entry, path, text = '' }: Field,
  rest: Pick<ProseStretch, 'quoted' | 'place' | 'mayHold'>,
): ProseStretch {
  return {
    ...rest,
    text,
    code: [],
    figures: figuresOfFact(text),
    offsetsIn: (source) => offsetsIn(source, offsetOf(source, entry.position(path)), text),
  };
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
    return resolved === null ? [] : spellingsOf(resolved.quantity, style);
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
