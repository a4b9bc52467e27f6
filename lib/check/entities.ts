import { assertNever } from '../domain/assert-never';
import type { Catalog } from '../domain/catalog';
import { writtenInputs } from '../domain/derivation';
import type { FigureStrand } from '../domain/figure';
import type { SeriesId, StatisticId } from '../domain/ids';
import { hasName, Names } from '../domain/name-key';
import type { Statistic } from '../domain/statistic';

/** An entity in all its spellings, and the series that have it. */
interface Entity {
  /** Spelt as in the first series. */
  readonly name: string;
  readonly series: Set<SeriesId>;
}

/** The entities that a line, a bar or a number is about. */
export interface Drawn {
  /** The entities, as named in the data; several if a number is computed from several. */
  readonly entities: readonly string[];
  readonly series: readonly SeriesId[];
  /** Texts in its record, whose names a label may use. */
  readonly said: readonly string[];
  /** Whether it is computed: its own name then describes it better than its inputs do. */
  readonly isDerived: boolean;
}

/** Nothing is known about it. */
const nothing: Drawn = { entities: [], series: [], said: [], isDerived: false };

/** The entities of all series: looks up names and what a number is about. */
export class Entities {
  readonly #names = new Names<Entity>();
  readonly #spellings = new Set<string>();
  readonly #statistics = new Map<StatisticId, Drawn>();
  readonly #catalog: Pick<Catalog, 'series' | 'statistics'>;

  constructor(catalog: Pick<Catalog, 'series' | 'statistics'>) {
    this.#catalog = catalog;
    for (const [id, { observations }] of catalog.series)
      for (const name of observations.keys()) {
        this.#spellings.add(name);
        this.#names.first(name, () => ({ name, series: new Set() })).series.add(id);
      }
  }

  /** Every name of an entity, as some series writes it. */
  get spellings(): ReadonlySet<string> {
    return this.#spellings;
  }

  /** The entity that a reader would take a name for, however it is spelt; null if there is none. */
  named(name: string): Entity | null {
    return this.#names.find(name);
  }

  /** Whether two names belong to the same entity. */
  isOne(a: string, b: string): boolean {
    const entity = this.named(a);
    return entity !== null && entity === this.named(b);
  }

  /** Whether a series has both, and so distinguishes them. */
  areSideBySide(a: string, b: string): boolean {
    const [one, other] = [this.named(a), this.named(b)];
    return one !== null && other !== null && one !== other && [...one.series].some((id) => other.series.has(id));
  }

  /** Unknown if the series has no such entity, which is reported as a reference. */
  ofStrand({ series, entity }: Pick<FigureStrand, 'series' | 'entity'>): Drawn {
    if (!(this.#catalog.series.get(series)?.observations.has(entity) ?? false)) return nothing;
    return { entities: [entity], series: [series], said: [entity, this.#titleOf(series)], isDerived: false };
  }

  /** What a statistic is about; unknown if it is a published number. For a rank, what is ranked. */
  ofStatistic(id: StatisticId): Drawn {
    const known = this.#statistics.get(id);
    if (known !== undefined) return known;
    // A statistic derived from itself is reported where it is defined.
    this.#statistics.set(id, nothing);
    const statistic = this.#catalog.statistics.get(id);
    const drawn = statistic === undefined ? nothing : this.#read(statistic);
    this.#statistics.set(id, drawn);
    return drawn;
  }

  #titleOf(series: SeriesId): string {
    return this.#catalog.series.get(series)?.title ?? '';
  }

  #read(statistic: Statistic): Drawn {
    const { name } = statistic;
    switch (statistic.kind) {
      case 'published':
        return { entities: [], series: [], said: [name], isDerived: false };
      case 'observed': {
        const read = this.ofStrand(statistic);
        return { ...read, said: [...read.said, name] };
      }
      case 'derived': {
        const { from } = statistic;
        const inputs = from.operation === 'rank' ? [from.ranked] : writtenInputs(from).map(([, input]) => input);
        const parts = inputs.map((input) => this.ofStatistic(input.id));
        return {
          entities: [...new Set(parts.flatMap(({ entities }) => entities))],
          series: [...new Set(parts.flatMap(({ series }) => series))],
          said: [name, ...parts.flatMap(({ entities }) => entities)],
          isDerived: true,
        };
      }
      default:
        return assertNever(statistic);
    }
  }

  /** All entities of the series that it comes from. */
  besides({ series }: Drawn): readonly string[] {
    return series.flatMap((id) => [...(this.#catalog.series.get(id)?.observations.keys() ?? [])]);
  }

  /**
   * Whether something is about a different entity from the one named. It is not if its own record contains that name,
   * as in “Exports of Arvenia” under Arvenia, unless its series has both entities.
   */
  isOfAnother({ entities, series, said, isDerived }: Drawn, name: string): boolean {
    const entity = this.named(name);
    if (entity === null || entities.length === 0) return false;
    if (entities.some((own) => own === name || this.named(own) === entity)) return false;
    const isApart = !isDerived && series.some((id) => entity.series.has(id));
    return isApart || !said.some((text) => hasName(text, name));
  }
}
