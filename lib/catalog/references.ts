import type { Assertion } from '../domain/assertion';
import { writtenInputs, type StatisticReference } from '../domain/statistic';
import { sides } from '../domain/verdict';
import type { Position } from '../problems/problem';
import type { Entry } from './entry';
import type { Kind, ParsedContent } from './parsed-content';
import type { LocatedUse } from '../articles/parse-body';

/** One mention of an id in content. */
export interface Reference {
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
  const from = <Value>({ file, position }: Entry<Value>) => ({
    id: (to: Kind, id: string, path: readonly PropertyKey[]) =>
      found.push(new Mention(to, id, file, null, () => position(path))),
    statistic: (statistic: StatisticReference, path: readonly PropertyKey[]) =>
      found.push(new Mention('statistics', statistic.id, file, statistic, () => position(path))),
  });

  for (const entry of parsed.series.values()) from(entry).id('sources', entry.value.source, ['source']);
  for (const entry of parsed.statistics.values()) {
    const { value } = entry;
    const mention = from(entry);
    if (value.kind === 'published') mention.id('sources', value.source, ['source']);
    if (value.kind === 'observed') mention.id('series', value.series, ['series']);
    if (value.kind === 'derived')
      for (const [path, input] of writtenInputs(value.from)) mention.statistic(input, ['from', ...path]);
  }
  for (const entry of parsed.figures.values()) {
    const { value } = entry;
    const mention = from(entry);
    if (value.kind !== 'bar')
      value.strands.forEach((strand, index) => mention.id('series', strand.series, ['strands', index, 'series']));
    else
      value.groups.forEach((group, index) =>
        Object.entries(group.values).forEach(([key, reference]) =>
          mention.statistic(reference, ['groups', index, 'values', key]),
        ),
      );
  }
  for (const entry of parsed.viewpoints.values()) {
    from(entry).id('people', entry.value.holder, ['holder']);
    from(entry).id('sources', entry.value.source, ['source']);
  }
  for (const entry of parsed.factChecks.values()) {
    const { value } = entry;
    const mention = from(entry);
    mention.id('viewpoints', value.viewpoint, ['viewpoint']);
    mention.id('people', value.checkedBy, ['checkedBy']);
    if (value.override !== undefined) mention.id('people', value.override.signedBy, ['override', 'signedBy']);
    mention.id('people', value.claim.speaker, ['claim', 'speaker']);
    mention.id('sources', value.claim.saidIn, ['claim', 'saidIn']);
    value.evidence.forEach((id, index) => mention.id('sources', id, ['evidence', index]));
    value.claim.context.forEach(({ measure }, index) =>
      mention.statistic(measure, ['claim', 'context', index, 'measure']),
    );
    if (value.claim.asserts !== undefined)
      assertionReferences(value.claim.asserts).forEach(([reference, path]) => mention.statistic(reference, path));
  }
  for (const entry of parsed.articles.values()) {
    const mention = from(entry);
    mention.id('viewpoints', entry.value.viewpoint, ['viewpoint']);
    mention.id('figures', entry.value.leadFigure, ['leadFigure']);
    for (const side of sides) {
      const counted = entry.value[side];
      if (Array.isArray(counted)) counted.forEach((id, index) => mention.id('factChecks', id, [side, index]));
    }
    entry.value.authors.forEach((id, index) => mention.id('people', id, ['authors', index]));
  }
  for (const [file, { uses }] of parsed.bodies) found.push(...uses.flatMap((use) => useReferences(file, use)));
  return found;
}

/** A class, of which there are tens of thousands: their getter is one for all. */
class Mention implements Reference {
  constructor(
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

function useReferences(file: string, { use, attribute }: LocatedUse): Reference[] {
  const to = (kind: Kind, id: string, name: string) => [new Mention(kind, id, file, null, () => attribute(name))];
  switch (use.word) {
    case 'Stat':
      return [new Mention('statistics', use.of, file, { id: use.of, at: use.at ?? null }, () => attribute('of'))];
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
    case 'Cite':
      return to('sources', use.source, 'source');
  }
}
