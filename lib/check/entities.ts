import { assertNever } from '../domain/assert-never';
import type { Catalog } from '../domain/catalog';
import { writtenInputs } from '../domain/derivation';
import type { FigureSeries } from '../domain/figure';
import type { SeriesId, StatisticId } from '../domain/ids';
import { hasName, Names, namesFinder } from '../domain/name-key';
import { keepWhile, memoize } from '../domain/memoize';
import type { Statistic } from '../domain/statistic';
import { nameReader, type Named } from '../prose/clauses/names';

/** An entity in all its spellings, with the series that contain it. */
interface Entity {
  /** The spelling in the first series that contains the entity. */
  readonly name: string;
  readonly series: Set<SeriesId>;
}

/** What a line, a bar or a number is about: its entities, and the texts that describe it. */
export interface Drawn {
  /** The entities, as named in the data; more than one if a number is computed from the data of several entities. */
  readonly entities: readonly string[];
  readonly series: readonly SeriesId[];
  /**
   * The texts that describe the line, bar or number: names, and the titles and definitions of the series. A label may use the names in
   * these texts.
   */
  readonly texts: readonly string[];
  /**
   * The titles and definitions of the series, and the names of published numbers: the name of the number itself if it is a published one,
   * or of the published numbers from which it is computed.
   */
  readonly recorded: { readonly series: readonly string[]; readonly printed: readonly string[] };
  /** Whether the number is computed from others. If so, its own name describes it better than its inputs do. */
  readonly isDerived: boolean;
}

/** Returns a function that finds names in a text. It is the same function until a name changes, so that it can be the key of a cache. */
function readerOf(names: ReadonlyMap<string, string>): (text: string) => Named[] {
  return readerOnce(sameNames(names));
}

const readerOnce = memoize((names: ReadonlyMap<string, string>) => nameReader(names));
const sameNames = keepWhile<ReadonlyMap<string, string>>((a, b) => JSON.stringify([...a]) === JSON.stringify([...b]));

/** The names of the entities of all series, and functions that find them in a text. */
const namesOnce = memoize((series: Catalog['series'], { aliases }: Catalog['newsroom']) => {
  const spellings = new Set([...series.values()].flatMap(({ observations }) => [...observations.keys()]));
  // In a sentence, a name in lower case may be just a word: “exports”.
  const written = [...spellings].filter((name) => /^\p{Lu}/u.test(name)).map((name) => [name, name] as const);
  const others = Object.entries(aliases ?? {}).flatMap(([name, all]) => all.map((alias) => [alias, name] as const));
  return {
    spellings,
    /** Finds the names in a text, in any spelling that readers could not tell apart. */
    find: namesFinder(spellings),
    /** Finds the names and aliases in a text, each with its position. */
    mentionedIn: readerOf(new Map([...written, ...others])),
  };
});

type Known = Pick<Catalog, 'series' | 'statistics' | 'sources' | 'newsroom'>;

/** Used for a line or number whose entities and series are unknown. */
const nothing: Drawn = {
  entities: [],
  series: [],
  texts: [],
  recorded: { series: [], printed: [] },
  isDerived: false,
};

/** The entities of a catalog. Returns the same object until a name or a description changes, so that it can be the key of a cache. */
export function entitiesIn({ series, statistics, sources, newsroom }: Known): Entities {
  return entitiesOnce(described({ series, statistics, sources, newsroom }));
}

const entitiesOnce = memoize((catalog: Known) => new Entities(catalog));
const described = keepWhile(areDescribedAlike);

/**
 * Whether `Entities` would be the same for two catalogs. Numbers and periods may differ. The names of statistics may differ too, as long as
 * they name the same entities.
 */
function areDescribedAlike(a: Known, b: Known): boolean {
  const { find, mentionedIn } = namesOnce(a.series, a.newsroom);
  const describedBy = (statistic: Statistic): readonly unknown[] =>
    descriptionOf(statistic, [...find(statistic.name), ...mentionedIn(statistic.name).map(({ name }) => name)]);
  return (
    areAlike(a.series, b.series, ({ title, definition, observations }) => [
      title,
      definition,
      ...observations.keys(),
    ]) &&
    areAlike(a.statistics, b.statistics, describedBy) &&
    areAlike(a.sources, b.sources, ({ publisher }) => [publisher]) &&
    (a.newsroom === b.newsroom || JSON.stringify(a.newsroom.aliases) === JSON.stringify(b.newsroom.aliases))
  );
}

/** @param named the entities that the name of the statistic contains, in any spelling */
function descriptionOf(statistic: Statistic, named: readonly string[]): readonly unknown[] {
  const { kind } = statistic;
  switch (kind) {
    case 'published':
      return [kind, named];
    case 'observed':
      return [kind, named, statistic.series, statistic.entity];
    case 'derived':
      return [kind, named, statistic.from];
    default:
      return assertNever(statistic);
  }
}

function areAlike<Id, Value>(
  a: ReadonlyMap<Id, Value>,
  b: ReadonlyMap<Id, Value>,
  described: (value: Value) => readonly unknown[],
): boolean {
  if (a === b) return true;
  // The order matters, because the first spelling of a name counts.
  const others = b.entries();
  return (
    a.size === b.size &&
    [...a].every(([id, value]) => {
      const [otherId, other] = others.next().value ?? [];
      return (
        id === otherId &&
        other !== undefined &&
        (value === other || JSON.stringify(described(value)) === JSON.stringify(described(other)))
      );
    })
  );
}

/** The entities of all series. Finds entities by name, and says which entities a line or a number is about. */
export class Entities {
  readonly #names = new Names<Entity>();
  readonly #spellings: ReadonlySet<string>;
  readonly #statistics = new Map<StatisticId, Drawn>();
  readonly #catalog: Known;
  readonly #find: (text: string) => readonly string[];
  readonly #publishers: readonly string[];

  /** The entities that a text names, in the spelling of the data or by an alias. */
  readonly mentionedIn: (text: string) => readonly Named[];

  constructor(catalog: Known) {
    this.#catalog = catalog;
    for (const [id, { observations }] of catalog.series)
      for (const name of observations.keys())
        this.#names.first(name, () => ({ name, series: new Set() })).series.add(id);
    const { spellings, find, mentionedIn } = namesOnce(catalog.series, catalog.newsroom);
    this.#spellings = spellings;
    this.#find = find;
    this.mentionedIn = mentionedIn;
    this.#publishers = [...new Set([...catalog.sources.values()].map(({ publisher }) => publisher))];
  }

  /** All names of entities, in every spelling that a series uses. */
  get spellings(): ReadonlySet<string> {
    return this.#spellings;
  }

  /** The entity with this name, or with a name that readers cannot tell apart from it; null if there is none. */
  named(name: string): Entity | null {
    return this.#names.find(name);
  }

  /**
   * The entities that a text names, even in the plural: “Dues in Bellmark”, “Bellmarks”. An entity at the start of a publisher’s name
   * does not count: “the World Bank” does not name the entity “World”.
   */
  namedIn(text: string): readonly string[] {
    const found = [...new Set([...this.#find(text), ...this.#find(inSingular(text))])];
    return found.filter((name) => !this.#publishers.some((publisher) => isInPublisher(text, name, publisher)));
  }

  /** Whether two names belong to the same entity. */
  isOne(a: string, b: string): boolean {
    const entity = this.named(a);
    return entity !== null && entity === this.named(b);
  }

  /** Whether at least one series contains both names as different entities. */
  areSideBySide(a: string, b: string): boolean {
    const [one, other] = [this.named(a), this.named(b)];
    return one !== null && other !== null && one !== other && [...one.series].some((id) => other.series.has(id));
  }

  /**
   * Whether two entities are of one kind, such as two countries: they occur in the same series, or each occurs in a series with the same
   * third entity.
   */
  areOfOneKind(a: string, b: string): boolean {
    return (
      this.areSideBySide(a, b) ||
      [...this.#spellings].some((third) => this.areSideBySide(a, third) && this.areSideBySide(third, b))
    );
  }

  /**
   * What a line is about. If the series does not contain the entity, the result is `nothing`, and another rule reports the unknown entity.
   */
  ofSeries({ series, entity }: Pick<FigureSeries, 'series' | 'entity'>): Drawn {
    if (!(this.#catalog.series.get(series)?.observations.has(entity) ?? false)) return nothing;
    const words = this.#wordsOf(series);
    return {
      entities: [entity],
      series: [series],
      texts: [entity, ...words],
      recorded: { series: words, printed: [] },
      isDerived: false,
    };
  }

  /** What a statistic is about: for a rank, the entity that is ranked. A statistic of the kind `published` does not record an entity. */
  ofStatistic(id: StatisticId): Drawn {
    const known = this.#statistics.get(id);
    if (known !== undefined) return known;
    // Ends the recursion for a statistic that is derived from itself. That error is reported where the statistic is defined.
    this.#statistics.set(id, nothing);
    const statistic = this.#catalog.statistics.get(id);
    const drawn = statistic === undefined ? nothing : this.#read(statistic);
    this.#statistics.set(id, drawn);
    return drawn;
  }

  #wordsOf(id: SeriesId): readonly string[] {
    const series = this.#catalog.series.get(id);
    return series === undefined ? [] : [series.title, series.definition];
  }

  #read(statistic: Statistic): Drawn {
    const { name } = statistic;
    switch (statistic.kind) {
      case 'published':
        return { ...nothing, texts: [name], recorded: { series: [], printed: [name] } };
      case 'observed': {
        const read = this.ofSeries(statistic);
        return { ...read, texts: [...read.texts, name] };
      }
      case 'derived': {
        const { from } = statistic;
        const inputs = from.operation === 'rank' ? [from.ranked] : writtenInputs(from).map(([, input]) => input);
        const parts = inputs.map((input) => this.ofStatistic(input.id));
        return {
          entities: [...new Set(parts.flatMap(({ entities }) => entities))],
          series: [...new Set(parts.flatMap(({ series }) => series))],
          texts: [name, ...parts.flatMap(({ texts }) => texts)],
          recorded: {
            series: parts.flatMap(({ recorded }) => recorded.series),
            printed: parts.flatMap(({ recorded }) => recorded.printed),
          },
          isDerived: true,
        };
      }
      default:
        return assertNever(statistic);
    }
  }

  /** All entities in the series from which a line, bar or number comes. */
  besides({ series }: Drawn): readonly string[] {
    return series.flatMap((id) => [...(this.#catalog.series.get(id)?.observations.keys() ?? [])]);
  }

  /**
   * Whether a statistic has the name of one entity, but the value of another: “Oats in Bellmark” with the value of Arvenia. A number for
   * the entity “exports” may be called “Exports of Arvenia” if no series contains both “exports” and “Arvenia”.
   */
  isMisnamedAs({ entities, series, recorded }: Drawn, name: string): boolean {
    if (!entities.some((own) => this.areSideBySide(own, name)) || entities.some((own) => hasName(own, name)))
      return false;
    if (recorded.printed.some((text) => hasName(text, name))) return false;
    const isApart = series.some((id) => this.named(name)?.series.has(id) ?? false);
    return isApart || !recorded.series.some((text) => hasName(text, name));
  }

  /**
   * The spelling of a name in the series from which a number comes. If the name is not in these series, its spelling in the first series
   * that contains it.
   */
  spellingOf(name: string, drawn: Drawn): string {
    return this.besides(drawn).find((own) => this.isOne(own, name)) ?? this.named(name)?.name ?? name;
  }

  /** Like `ofStatistic`. If the data name no entity, the entities are those named in the texts that describe the statistic. */
  subjectOf(id: StatisticId): Drawn {
    const drawn = this.ofStatistic(id);
    if (drawn.entities.length > 0) return drawn;
    const named = drawn.texts.flatMap((text) => this.mentionedIn(text));
    return { ...drawn, entities: [...new Set(named.map(({ name }) => name))] };
  }

  /** Whether the entity that a sentence names beside a number differs from the number’s own entity. */
  isMistaken(drawn: Drawn, name: string): boolean {
    if (drawn.entities.includes(name) || !this.isOfAnotherThan(drawn, name)) return false;
    const isApart = !drawn.isDerived && drawn.series.some((id) => this.named(name)?.series.has(id) ?? false);
    return isApart || !drawn.texts.some((text) => this.mentionedIn(text).some((one) => one.name === name));
  }

  /**
   * Whether the data are about a different entity from the one that a label names. A name from the texts that describe the data is allowed:
   * a series “Exports of Arvenia” with the entity “exports” may be drawn under the label “Arvenia”. The name is not allowed if the series
   * contains both entities.
   */
  isOfAnother({ entities, series, texts, isDerived }: Drawn, name: string): boolean {
    const entity = this.named(name);
    if (entity === null || entities.length === 0) return false;
    if (entities.some((own) => own === name || this.named(own) === entity)) return false;
    const isApart = !isDerived && series.some((id) => entity.series.has(id));
    return isApart || !texts.some((text) => hasName(text, name));
  }

  /**
   * Like `isOfAnother`, for an entity that a label contains among other words. The entity counts only if it and the drawn entity are of one
   * kind, such as two countries: “Exports of cars” may be a label for Arvenia, but “Cars of Bellmark” may not.
   */
  isOfAnotherThan(drawn: Drawn, name: string): boolean {
    const isPart = drawn.entities.some((own) => hasName(own, name));
    return !isPart && this.isOfAnother(drawn, name) && drawn.entities.some((own) => this.areOfOneKind(own, name));
  }
}

/** Whether a name in a text is the start of a publisher’s name: “World” in “the World Bank says”, if “World Bank” is a publisher. */
function isInPublisher(text: string, name: string, publisher: string): boolean {
  const at = publisher.indexOf(`${name} `);
  if (at < 0) return false;
  const [next = ''] = publisher.slice(at + name.length + 1).split(/[\s,:;()]/);
  return /^\p{Lu}/u.test(next) && text.includes(`${name} ${next}`);
}

/** The text with the plural “s” removed from its longer words: “Bellmarks” becomes “Bellmark”. */
export function inSingular(text: string): string {
  return text.replace(/(\p{L}{4,})s(?!\p{L})/gu, '$1');
}
