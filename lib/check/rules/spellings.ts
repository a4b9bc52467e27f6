import type { Entry } from '../../catalog/entry';
import type { ReadEntries } from '../../catalog/parsed-content';
import { memoize } from '../../domain/memoize';
import { nameDifference, isSameName, nameFault, Names, properName } from '../../domain/name-key';
import type { Unit } from '../../domain/unit';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import { isTypo } from './typos';

/** A name that is typed where it is used, not chosen from a list. */
interface Written {
  /** The kind of name. Publishers, outlets and state media are one kind, because one organisation can be all three. */
  readonly kind: string;
  readonly name: string;
  readonly entry: Entry<unknown>;
  readonly field: readonly PropertyKey[];
}

/** Publishers, outlets, state media and the nouns in units have one spelling each: percentages “of GDP” and “of Gdp” would never match. */
export const spellings: EditorialRule = ({ parsed }) => {
  const { sources, viewpoints, series, statistics, stateOutlets } = parsed;
  return { problems: problemsIn(sources, viewpoints, series, statistics, stateOutlets) };
};

/** The entries that have such names. */
type Named = Pick<ReadEntries, 'sources' | 'viewpoints' | 'series' | 'statistics' | 'stateOutlets'>;

const problemsIn = memoize(
  (
    sources: Named['sources'],
    viewpoints: Named['viewpoints'],
    series: Named['series'],
    statistics: Named['statistics'],
    stateOutlets: Named['stateOutlets'],
  ): readonly Problem[] => {
    const entries = { sources, viewpoints, series, statistics, stateOutlets };
    const ofKind = new Map<string, Names<Written[]>>();
    const groups = new Set<Written[]>();
    for (const written of namesIn(entries)) {
      const names = ofKind.get(written.kind) ?? new Names<Written[]>();
      ofKind.set(written.kind, names);
      const group = names.first(written.name, () => []);
      group.push(written);
      groups.add(group);
    }
    return [...[...groups].flatMap(otherSpellings), ...typos(entries)];
  },
);

/** Reports the names that are spelt differently from the first name of their group. */
function otherSpellings(group: readonly Written[]): Problem[] {
  const [known, ...others] = group;
  if (known === undefined) return [];
  return others.flatMap(({ name, entry, field }) => {
    // Two state media with the same name are reported as duplicates by another rule.
    if (known.name === name || (isMedium(known.field) && isMedium(field))) return [];
    const { file, position } = known.entry;
    return [
      {
        rule: 'name/spelling',
        file: entry.file,
        position: entry.position(field),
        message: `"${name}" is spelt "${known.name}" in ${file}:${position(known.field).line}: ${nameDifference(known.name, name)}.`,
        hint: `Spell it "${commonest(group)}" everywhere.`,
      },
    ];
  });
}

/** The most common correct spelling; the first, if several are equally common. */
function commonest(group: readonly Written[]): string {
  const counts = new Map<string, number>();
  for (const { name } of group) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].filter(([name]) => nameFault(name) === null).sort(([, a], [, b]) => b - a);
  return best?.[0] ?? properName(group[0]?.name ?? '');
}

function isMedium(field: Written['field']): boolean {
  return field[0] === 'names';
}

/**
 * Reports names of state media that differ from the name of a publisher by one letter: the publisher would not be labelled as state media.
 */
function typos(parsed: Named): Problem[] {
  if (parsed.stateOutlets.size === 0) return [];
  const media = new Map<string, Written>();
  const publishers = new Map<string, Written>();
  for (const written of namesIn(parsed))
    if (written.kind === 'publisher') {
      const names = isMedium(written.field) ? media : publishers;
      if (!names.has(written.name)) names.set(written.name, written);
    }
  return [...media.values()].flatMap(({ name, entry, field }) => {
    if (publishers.has(name)) return [];
    const meant = [...publishers.values()].find(
      (one) => isTypo(name, one.name) && !isSameName(name, one.name) && !media.has(one.name),
    );
    if (meant === undefined) return [];
    const place = `${meant.entry.file}:${meant.entry.position(meant.field).line}`;
    return [
      {
        rule: 'name/spelling',
        file: entry.file,
        position: entry.position(field),
        message: `"${name}" differs by one letter from the publisher "${meant.name}" (${place}), so that publisher is not labelled as state media.`,
        hint: `If they are the same, write "${meant.name}" in both places.`,
      },
    ];
  });
}

function* namesIn({ sources, viewpoints, series, statistics, stateOutlets }: Named): Generator<Written> {
  for (const entry of sources.values()) {
    const { publisher, ...source } = entry.value;
    yield { kind: 'publisher', name: publisher, entry, field: ['publisher'] };
    if (source.grade === 'secondary')
      yield { kind: 'publisher', name: source.readIn.publisher, entry, field: ['readIn', 'publisher'] };
  }
  for (const entry of viewpoints.values())
    yield { kind: 'publisher', name: entry.value.outlet, entry, field: ['outlet'] };
  for (const entry of stateOutlets.values()) {
    for (const [index, name] of entry.value.names.entries())
      yield { kind: 'publisher', name, entry, field: ['names', index] };
    const { publisher } = entry.value.documentedIn;
    yield { kind: 'publisher', name: publisher, entry, field: ['documentedIn', 'publisher'] };
  }
  for (const entry of series.values()) yield* ofUnit(entry, entry.value.unit);
  for (const entry of statistics.values()) if (entry.value.kind === 'published') yield* ofUnit(entry, entry.value.unit);
}

function* ofUnit(entry: Entry<unknown>, unit: Unit): Generator<Written> {
  if (unit.kind === 'percent' || unit.kind === 'points')
    yield { kind: 'whole', name: unit.of, entry, field: ['unit', 'of'] };
  if (unit.kind === 'physical' && unit.of !== undefined)
    yield { kind: 'measured', name: unit.of, entry, field: ['unit', 'of'] };
  if (unit.kind === 'physical' && typeof unit.unit !== 'string')
    yield { kind: 'counted', name: unit.unit.many, entry, field: ['unit', 'unit', 'many'] };
  if (unit.kind === 'count') yield { kind: 'counted', name: unit.many, entry, field: ['unit', 'many'] };
}
