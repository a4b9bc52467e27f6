import type { Entry } from '../../catalog/entry';
import type { ParsedContent } from '../../catalog/parsed-content';
import { howNamesDiffer, Names } from '../../domain/name-key';
import type { Unit } from '../../domain/unit';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** A name that is typed where it is used, not chosen from a list. */
interface Written {
  /** The kind of name: publishers are compared only with publishers. */
  readonly kind: string;
  readonly name: string;
  readonly entry: Entry<unknown>;
  readonly field: readonly PropertyKey[];
}

/**
 * Publishers, outlets and nouns of units have one spelling each: percentages “of GDP” and “of Gdp” would never match.
 */
export const spellings: EditorialRule = ({ parsed }) => {
  const ofKind = new Map<string, Names<Written>>();
  const problems: Problem[] = [];
  for (const written of namesIn(parsed)) {
    const { kind, name, entry, field } = written;
    const names = ofKind.get(kind) ?? new Names<Written>();
    ofKind.set(kind, names);
    const known = names.first(name, () => written);
    if (known.name === name) continue;
    const { file, position } = known.entry;
    problems.push({
      rule: 'name/spelling',
      file: entry.file,
      position: entry.position(field),
      message: `"${name}" is spelt "${known.name}" in ${file}:${position(known.field).line}: ${howNamesDiffer(known.name, name)}.`,
      hint: 'Spell it the same way in both.',
    });
  }
  return { problems };
};

function* namesIn({ sources, viewpoints, series, statistics }: ParsedContent): Generator<Written> {
  for (const entry of sources.values())
    yield { kind: 'publisher', name: entry.value.publisher, entry, field: ['publisher'] };
  for (const entry of viewpoints.values()) yield { kind: 'outlet', name: entry.value.outlet, entry, field: ['outlet'] };
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
