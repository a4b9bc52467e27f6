import type { Entry } from '../../catalog/entry';
import type { Kind, ParsedContent } from '../../catalog/parsed-content';
import { bestSpelling, nameDifference, Names } from '../../domain/name-key';
import { statisticId } from '../../domain/ids';
import { periodKey } from '../../domain/period';
import type { Person } from '../../domain/person';
import type { Statistic } from '../../domain/statistic';
import { unitKey } from '../../domain/unit';
import type { Problem } from '../../problems/problem';
import type { Resolve } from '../../numbers/resolve';
import { valueOf, type EditorialRule } from '../context';

/** The name by which readers know an entry. */
interface Known {
  readonly kind: Kind;
  readonly id: string;
  readonly entry: Entry<unknown>;
  /** The field to change, and the text that readers see. */
  readonly field: readonly PropertyKey[];
  readonly shown: string;
  /** The text next to the name by which readers can tell entries with the same name apart, such as the edition of a source. */
  readonly beside: string;
  /** Returns the hint for two entries with the same name, from the best spelling of the name. */
  readonly hint: (name: string) => string;
}

/** Entries of the same kind have different names: otherwise readers would take two people, or two articles, for one. */
export const sameNames: EditorialRule = ({ parsed, resolve }) => {
  const ofKind = new Map<string, Names<Known>>();
  const problems: Problem[] = [];
  for (const known of knownIn(parsed, resolve)) {
    const { kind, entry, field, shown, beside, hint } = known;
    const names = ofKind.get(kind) ?? new Names<Known>();
    ofKind.set(kind, names);
    const first = names.first(`${withoutStops(shown)} | ${beside}`, () => known);
    // The same name twice in one record is fine.
    if (first === known || first.entry === entry) continue;
    const line = `${first.entry.file}:${first.entry.position(first.field).line}`;
    const message =
      first.shown === shown
        ? `"${shown}" is already the name of ${first.id}, in ${line}.`
        : `"${shown}" looks the same as "${first.shown}" (${first.id}, in ${line}): ${howTheyDiffer(first.shown, shown)}.`;
    problems.push({
      rule: 'name/duplicate',
      file: entry.file,
      position: entry.position(field),
      message,
      hint: hint(bestSpelling([first.shown, shown])),
    });
  }
  return { problems };
};

/** A name without punctuation. Readers would not tell two names apart by their punctuation. */
function withoutStops(name: string): string {
  return name.replace(/[?!…:;,“”"()]|\s[-–—]\s/g, ' ');
}

function howTheyDiffer(a: string, b: string): string {
  const bare = (name: string): string => withoutStops(name).replace(/\s+/g, ' ').trim();
  return bare(a) === bare(b) && a !== b ? 'only punctuation differs' : nameDifference(a, b);
}

const onlyOneHint = 'If one of the two entries is a duplicate, delete it.';

function* knownIn(parsed: ParsedContent, resolve: Resolve): Generator<Known> {
  const plain = { beside: '', hint: () => `${onlyOneHint} If not, give each a different name.` };
  for (const entry of parsed.people.values())
    yield {
      kind: 'people',
      id: entry.id,
      entry,
      field: ['name'],
      shown: entry.value.name,
      beside: '',
      hint: hintFor(entry.value),
    };
  for (const kind of ['topics', 'viewpoints'] as const)
    for (const entry of parsed[kind].values())
      yield { kind, id: entry.id, entry, field: ['name'], shown: entry.value.name, ...plain };
  for (const kind of ['articles', 'factChecks', 'standingPages', 'figures'] as const)
    for (const entry of parsed[kind].values())
      yield { kind, id: entry.id, entry, field: ['title'], shown: entry.value.title, ...plain };
  for (const entry of parsed.terms.values())
    yield { kind: 'terms', id: entry.id, entry, field: ['term'], shown: entry.value.term, ...plain };
  for (const entry of parsed.questions.values())
    yield { kind: 'questions', id: entry.id, entry, field: ['question'], shown: entry.value.question, ...plain };
  for (const entry of parsed.stateOutlets.values())
    for (const [index, shown] of entry.value.names.entries())
      yield { kind: 'stateOutlets', id: entry.id, entry, field: ['names', index], shown, ...plain };
  for (const entry of parsed.statistics.values()) yield* ofStatistic(entry, resolve);
  for (const entry of parsed.sources.values()) {
    const { publisher, title, edition } = entry.value;
    const shown = `${publisher}, ${title}, ${edition}`;
    const hint = () => `${onlyOneHint} If not, say in "edition" how they differ.`;
    yield { kind: 'sources', id: entry.id, entry, field: ['edition'], shown, beside: '', hint };
  }
  for (const entry of parsed.series.values()) {
    const { title, frequency, source } = entry.value;
    const publisher = parsed.sources.get(source)?.value.publisher ?? source;
    const hint = () => `${onlyOneHint} If not, say in "title" how they differ.`;
    yield {
      kind: 'series',
      id: entry.id,
      entry,
      field: ['title'],
      shown: title,
      beside: `${publisher} | ${frequency}`,
      hint,
    };
  }
}

/**
 * The name of a statistic. Lists show the period and unit next to it, so readers can tell two numbers with the same name apart. A number
 * that cannot be computed is reported elsewhere.
 */
function ofStatistic(entry: Entry<Statistic>, resolve: Resolve): Known[] {
  const read = valueOf(() => resolve({ id: statisticId.parse(entry.id), at: null }));
  if (read === null) return [];
  const beside = `${periodKey(read.period)} | ${unitKey(read.quantity.unit)}`;
  const hint = () => `${onlyOneHint} If not, say in each name how they differ: add the entity, for example.`;
  return [{ kind: 'statistics', id: entry.id, entry, field: ['name'], shown: entry.value.name, beside, hint }];
}

/** Returns the hint for two people with the same name. If they really have the same name, every mention must tell readers who is who. */
function hintFor({ description }: Person): Known['hint'] {
  const office = description.length <= 60 ? description : '…';
  return (name) => `${onlyOneHint} If not, say in each name who the person is: "${name} (${office})".`;
}
