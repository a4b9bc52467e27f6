import type { Assertion } from '../domain/assertion';
import { correctable } from '../domain/correction';
import { drawnStatistics, drawnStrands, isSeriesFigure } from '../domain/figure-inputs';
import { pinnedReference, writtenInputs, type StatisticReference } from '../domain/statistic';
import { sides } from '../domain/verdict';
import { statReference } from '../domain/vocabulary';
import type { Position } from '../problems/problem';
import type { Entry } from './entry';
import { pins, type Kind, type ParsedContent } from './parsed-content';
import type { LocatedUse } from '../articles/parse-body';

/** An entry by its kind and id. */
export interface EntryKey {
  readonly kind: Kind;
  readonly id: string;
}

/** One mention of an id in content. */
export interface Reference {
  /** The entry that mentions it; null where a document's front matter could not be read. */
  readonly from: EntryKey | null;
  readonly to: Kind;
  readonly id: string;
  readonly file: string;
  /** Looked up when it is read, which costs something: most references are right. */
  readonly position: Position;
  /** The statistic as referred to; null where it is none. */
  readonly statistic: StatisticReference | null;
}

/** Every mention of an id, in the order of files. */
export function allReferences(parsed: ParsedContent): Reference[] {
  const found: Reference[] = [];
  const mentions = (kind: Kind, { id: by, file, position }: Entry<unknown>) => {
    const from: EntryKey = { kind, id: by };
    return {
      id: (to: Kind, id: string, path: readonly PropertyKey[]) =>
        found.push(new Mention(from, to, id, file, null, () => position(path))),
      statistic: (statistic: StatisticReference, path: readonly PropertyKey[]) =>
        found.push(new Mention(from, 'statistics', statistic.id, file, statistic, () => position(path))),
    };
  };

  for (const entry of parsed.series.values()) {
    const mention = mentions('series', entry);
    mention.id('sources', entry.value.source, ['source']);
    entry.value.superseded.forEach(({ source }, index) =>
      mention.id('sources', source, ['superseded', index, 'source']),
    );
  }
  for (const entry of parsed.statistics.values()) {
    const { value } = entry;
    const mention = mentions('statistics', entry);
    if (value.retired?.successor !== undefined)
      mention.id('statistics', value.retired.successor, ['retired', 'successor']);
    if (value.kind === 'published') mention.id('sources', value.source, ['source']);
    if (value.kind === 'observed') mention.id('series', value.series, ['series']);
    if (value.kind === 'derived')
      for (const [path, input] of writtenInputs(value.from)) mention.statistic(input, ['from', ...path]);
  }
  for (const entry of parsed.figures.values()) {
    const { value } = entry;
    const mention = mentions('figures', entry);
    if (isSeriesFigure(value))
      drawnStrands(value).forEach(({ path, named }) => mention.id('series', named.series, [...path, 'series']));
    else drawnStatistics(value).forEach(({ path, named }) => mention.statistic(named, path));
  }
  for (const entry of parsed.editions.values()) {
    const mention = mentions('editions', entry);
    mention.id('figures', entry.value.leadFigure, ['leadFigure']);
    entry.value.order.forEach((slug, index) => mention.id('articles', slug, ['order', index]));
  }
  for (const kind of ['figures', 'factChecks', 'articles'] as const)
    for (const entry of parsed[kind].values())
      entry.value.topics.forEach((id, index) => mentions(kind, entry).id('topics', id, ['topics', index]));
  for (const entry of parsed.questions.values())
    entry.value.checked.forEach(({ checks }, index) =>
      checks.forEach((id, place) =>
        mentions('questions', entry).id('factChecks', id, ['checked', index, 'checks', place]),
      ),
    );
  for (const entry of parsed.terms.values())
    entry.value.seeAlso.forEach((id, index) => mentions('terms', entry).id('terms', id, ['seeAlso', index]));
  for (const entry of parsed.corrections.values())
    for (const kind of correctable)
      entry.value.of[kind].forEach((id, index) => mentions('corrections', entry).id(kind, id, ['of', kind, index]));
  for (const entry of parsed.viewpoints.values()) {
    const mention = mentions('viewpoints', entry);
    mention.id('people', entry.value.holder, ['holder']);
    mention.id('sources', entry.value.source, ['source']);
    for (const id of Object.keys(entry.value.answers)) mention.id('questions', id, ['answers', id]);
  }
  for (const entry of parsed.factChecks.values()) {
    const { value } = entry;
    const mention = mentions('factChecks', entry);
    mention.id('viewpoints', value.viewpoint, ['viewpoint']);
    mention.id('people', value.checkedBy, ['checkedBy']);
    if (value.override !== undefined) mention.id('people', value.override.signedBy, ['override', 'signedBy']);
    mention.id('people', value.claim.speaker, ['claim', 'speaker']);
    if (value.claim.attributedTo !== undefined)
      mention.id('people', value.claim.attributedTo, ['claim', 'attributedTo']);
    mention.id('sources', value.claim.saidIn, ['claim', 'saidIn']);
    value.evidence.forEach((id, index) => mention.id('sources', id, ['evidence', index]));
    value.claim.context.forEach(({ measure }, index) =>
      mention.statistic(measure, ['claim', 'context', index, 'measure']),
    );
    if (value.claim.asserts !== undefined)
      assertionReferences(value.claim.asserts).forEach(([reference, path]) => mention.statistic(reference, path));
  }
  for (const entry of parsed.articles.values()) {
    const mention = mentions('articles', entry);
    mention.id('viewpoints', entry.value.viewpoint, ['viewpoint']);
    mention.id('figures', entry.value.leadFigure, ['leadFigure']);
    for (const side of sides) {
      const counted = entry.value[side];
      if (Array.isArray(counted)) counted.forEach((id, index) => mention.id('factChecks', id, [side, index]));
    }
    entry.value.authors.forEach((id, index) => mention.id('people', id, ['authors', index]));
  }
  const pinnedTo = pins(parsed);
  const writers = documentKeys(parsed);
  for (const [file, { uses }] of parsed.bodies) {
    const from = writers.get(file) ?? null;
    found.push(...uses.flatMap((use) => useReferences(from, file, use, pinnedTo.get(file))));
  }
  return found;
}

/** The documents whose front matter could be read, by file. */
export function documentKeys(parsed: ParsedContent): ReadonlyMap<string, EntryKey> {
  return new Map(
    (['articles', 'factChecks'] as const).flatMap((kind) =>
      [...parsed[kind].values()].map(({ file, id }) => [file, { kind, id }] as const),
    ),
  );
}

/** A class, of which there are tens of thousands: their getter is one for all. */
class Mention implements Reference {
  constructor(
    readonly from: EntryKey | null,
    readonly to: Kind,
    readonly id: string,
    readonly file: string,
    readonly statistic: StatisticReference | null,
    private readonly locate: () => Position,
  ) {}

  get position(): Position {
    return this.locate();
  }
}

function assertionReferences(asserts: Assertion): [StatisticReference, PropertyKey[]][] {
  return [
    [asserts.measure, ['claim', 'asserts', 'measure']],
    ...asserts.alternatives.map(({ measure }, index): [StatisticReference, PropertyKey[]] => [
      measure,
      ['claim', 'asserts', 'alternatives', index, 'measure'],
    ]),
  ];
}

function useReferences(
  from: EntryKey | null,
  file: string,
  { use, attribute }: LocatedUse,
  pinnedTo: string | undefined,
): Reference[] {
  const to = (kind: Kind, id: string, name: string) => [new Mention(from, kind, id, file, null, () => attribute(name))];
  switch (use.word) {
    case 'Stat': {
      const statistic = pinnedReference(statReference(use), pinnedTo);
      return [new Mention(from, 'statistics', use.of, file, statistic, () => attribute('of'))];
    }
    case 'Claimed':
      return to('people', use.by, 'by');
    case 'Uncited':
      return [];
    case 'Figure':
      return to('figures', use.id, 'id');
    case 'FactCheck':
      return to('factChecks', use.id, 'id');
    case 'Viewpoint':
      return to('viewpoints', use.id, 'id');
    case 'Term':
      return to('terms', use.id, 'id');
    case 'Corrected':
      return to('corrections', use.id, 'id');
    case 'Cite':
      return to('sources', use.source, 'source');
  }
}
