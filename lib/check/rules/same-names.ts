import type { Entry } from '../../catalog/entry';
import type { ReadEntries } from '../../catalog/parsed-content';
import { memoize } from '../../domain/memoize';
import { bestSpelling, nameDifference, nameKeys, Names } from '../../domain/name-key';
import { statisticId } from '../../domain/ids';
import { periodKey } from '../../domain/period';
import type { Person } from '../../domain/person';
import type { Question } from '../../domain/question';
import type { Source } from '../../domain/source';
import type { Statistic } from '../../domain/statistic';
import type { Term } from '../../domain/term';
import { unitKey } from '../../domain/unit';
import type { Problem } from '../../problems/problem';
import type { Resolve, ResolvedStatistic } from '../../numbers/resolve';
import { valueOf, type EditorialRule } from '../context';

/** The name by which readers know an entry. */
interface Known {
  readonly id: string;
  readonly entry: Entry<unknown>;
  /** The field to change, and the text that readers see. */
  readonly field: readonly PropertyKey[];
  readonly shown: string;
  /** The text next to the name by which readers can tell entries with the same name apart, such as the edition of a source. */
  readonly beside: string;
  /** Returns the hint for two entries with the same name. `name` is the best spelling of their name. */
  readonly hint: (name: string) => string;
}

/** Entries of the same kind have different names: otherwise readers would take two people, or two articles, for one. */
export const sameNames: EditorialRule = ({ parsed, resolve }) => {
  const { people, topics, viewpoints, articles, factChecks, standingPages, figures, terms, questions } = parsed;
  const { stateOutlets, statistics, sources, series } = parsed;
  const known = [
    ofPeople(people),
    named(topics),
    named(viewpoints),
    titled(articles),
    titled(factChecks),
    titled(standingPages),
    titled(figures),
    ofTerms(terms),
    ofQuestions(questions),
    ofOutlets(stateOutlets),
    ofStatistics(statistics, resolve),
    ofSources(sources),
    ofSeries(series, sources),
  ];
  return { problems: known.flatMap((names) => duplicatesIn(names)) };
};

/** Reports each name that is the same as an earlier name of the same kind. */
const duplicatesIn = memoize((known: readonly Known[]): readonly Problem[] => {
  const names = new Names<Known>();
  return known.flatMap((one): Problem[] => {
    const { entry, field, shown, hint } = one;
    const { name, keys } = comparedAs(one);
    const first = names.first(name, () => one, keys);
    // The same name twice in one record is fine.
    if (first === one || first.entry === entry) return [];
    const line = `${first.entry.file}:${first.entry.position(first.field).line}`;
    const message =
      first.shown === shown
        ? `"${shown}" is already the name of ${first.id}, in ${line}.`
        : `"${shown}" looks the same as "${first.shown}" (${first.id}, in ${line}): ${howTheyDiffer(first.shown, shown)}.`;
    const { file, position } = entry;
    return [
      {
        rule: 'name/duplicate',
        file,
        position: position(field),
        message,
        hint: hint(bestSpelling([first.shown, shown])),
      },
    ];
  });
});

/** The text by which a name is compared with others, and the keys under which `Names` looks it up. */
const comparedAs = memoize(({ shown, beside }: Known) => {
  const name = `${withoutStops(shown)} | ${beside}`;
  return { name, keys: nameKeys(name) };
});

/** A name without punctuation. Readers would not tell two names apart by their punctuation. */
function withoutStops(name: string): string {
  return name.replace(/[?!…:;,“”"()]|\s[-–—]\s/g, ' ');
}

function howTheyDiffer(a: string, b: string): string {
  const bare = (name: string): string => withoutStops(name).replace(/\s+/g, ' ').trim();
  return bare(a) === bare(b) && a !== b ? 'only punctuation differs' : nameDifference(a, b);
}

const onlyOneHint = 'If one of the two entries is a duplicate, delete it.';

const plain = { beside: '', hint: () => `${onlyOneHint} If not, give each a different name.` };

/** Returns a function that lists the names of all entries of a kind. The names of unchanged entries are the same objects again. */
function namesOf<Value>(ofEntry: (entry: Entry<Value>) => Known) {
  const once = memoize(ofEntry);
  return memoize((entries: ReadonlyMap<string, Entry<Value>>) => [...entries.values()].map((entry) => once(entry)));
}

const ofPeople = namesOf<Person>((entry) => {
  const { id, value } = entry;
  return { id, entry, field: ['name'], shown: value.name, beside: '', hint: hintFor(value) };
});

const named = namesOf<{ readonly name: string }>((entry) => {
  const { id, value } = entry;
  return { id, entry, field: ['name'], shown: value.name, ...plain };
});

const titled = namesOf<{ readonly title: string }>((entry) => {
  const { id, value } = entry;
  return { id, entry, field: ['title'], shown: value.title, ...plain };
});

const ofTerms = namesOf<Term>((entry) => {
  const { id, value } = entry;
  return { id, entry, field: ['term'], shown: value.term, ...plain };
});

const ofQuestions = namesOf<Question>((entry) => {
  const { id, value } = entry;
  return { id, entry, field: ['question'], shown: value.question, ...plain };
});

const ofOutlets = memoize((entries: ReadEntries['stateOutlets']): readonly Known[] =>
  [...entries.values()].flatMap((entry) =>
    entry.value.names.map((shown, index) => ({ id: entry.id, entry, field: ['names', index], shown, ...plain })),
  ),
);

const ofSources = namesOf<Source>((entry) => {
  const { publisher, title, edition } = entry.value;
  const shown = `${publisher}, ${title}, ${edition}`;
  const hint = () => `${onlyOneHint} If not, say in "edition" how they differ.`;
  return { id: entry.id, entry, field: ['edition'], shown, beside: '', hint };
});

const ofSeries = memoize((entries: ReadEntries['series'], sources: ReadEntries['sources']): readonly Known[] =>
  [...entries.values()].map((entry) => {
    const { title, frequency, source } = entry.value;
    const publisher = sources.get(source)?.value.publisher ?? source;
    const beside = `${publisher} | ${frequency}`;
    const hint = () => `${onlyOneHint} If not, say in "title" how they differ.`;
    return { id: entry.id, entry, field: ['title'], shown: title, beside, hint };
  }),
);

/**
 * The names of statistics. Lists show the period and unit next to them, so readers can tell two numbers with the same name apart. A number
 * that cannot be computed is reported elsewhere.
 */
const ofStatistics = memoize((entries: ReadEntries['statistics'], resolve: Resolve): readonly Known[] =>
  [...entries.values()].flatMap((entry) => {
    const read = valueOf(() => resolve({ id: statisticId.parse(entry.id), at: null }));
    return read === null ? [] : [ofStatistic(entry, read)];
  }),
);

const ofStatistic = memoize((entry: Entry<Statistic>, { period, quantity }: ResolvedStatistic): Known => {
  const beside = `${periodKey(period)} | ${unitKey(quantity.unit)}`;
  const hint = () => `${onlyOneHint} If not, say in each name how they differ: add the entity, for example.`;
  return { id: entry.id, entry, field: ['name'], shown: entry.value.name, beside, hint };
});

/** Returns the hint for two people with the same name. If they really have the same name, every mention must tell readers who is who. */
function hintFor({ description }: Person): Known['hint'] {
  const office = description.length <= 60 ? description : '…';
  return (name) => `${onlyOneHint} If not, say in each name who the person is: "${name} (${office})".`;
}
