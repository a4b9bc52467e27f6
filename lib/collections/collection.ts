import type { z } from 'zod';
import type { Catalog, Kind } from '../domain/catalog';
import type { Finding } from '../domain/finding';
import type { PlainWords } from '../domain/plain';
import type { Era } from '../domain/recorded-day';
import type { StatisticReference } from '../domain/statistic-reference';
import type { Unknown } from '../domain/text';
import type { Word } from '../domain/vocabulary';
import type { Numbers } from '../numbers/assess';
import type { NotedValue } from '../numbers/noted-values';
import type { Section } from '../site/reserved';
import type { Published } from '../site/resource';

/** Where the entries of a kind are stored, below `content/`. */
type Place =
  /** One file for each entry, with text below the front matter: `content/<folder>/<id>.mdx`. */
  | { readonly form: 'document'; readonly folder: string; readonly named: string; readonly words: readonly Word[] }
  /** One file for each entry; a series also has a data file. */
  | { readonly form: 'file' | 'series'; readonly folder: string; readonly named: string }
  /** A folder of files with several entries each; the file name is the first half of their ids. */
  | { readonly form: 'folder-of-many'; readonly folder: string; readonly named: string }
  /** One file with all entries, by id. */
  | { readonly form: 'many'; readonly path: string }
  /** One file with a single entry. */
  | { readonly form: 'one'; readonly path: string; readonly id: string; readonly mayBeEmpty: boolean };

/** Receives every id that an entry refers to, with the path of the field. */
export interface Mention {
  readonly id: (to: Kind, id: string, path: readonly PropertyKey[]) => void;
  readonly statistic: (reference: StatisticReference, path: readonly PropertyKey[]) => void;
}

/**
 * Text that readers see, in a field that cannot contain components. Numbers in it need a source. The field `as` marks exemptions: a
 * `quotation` may contain any numbers, a `field-of-check` may repeat numbers from the claim and the text of its fact-check, and a note may
 * repeat the `ownNumbers` of its entry. Names, titles of publications and locators (page, table) are left out, because the newsroom does
 * not choose their words.
 */
export interface ProseField {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly as: 'field' | 'field-of-check' | Note | 'correction' | 'quotation';
}

/** The kinds of notes that a newsroom writes about its own records. */
export type Note = 'note-on-series' | 'note-on-statistic' | 'note-on-source';

/** The numbers that a note on an entry may state. */
interface OwnNumbers {
  readonly values: readonly NotedValue[];
  readonly statistics: readonly StatisticReference[];
}

/** A date that an entry records. */
export interface RecordedDay {
  readonly path: readonly PropertyKey[];
  /** The date, as precisely as it is known. */
  readonly date: string | Unknown;
  /** The date as the editor wrote it, if that differs from `date`. */
  readonly written?: string;
  /** The era that sets the earliest plausible year. */
  readonly since: Era;
  /**
   * `past`: an event that must have happened by the day of publication. `ours`: our own work, whose date may be as late as the day of
   * publication. `plan`: a date that is usually in the future.
   */
  readonly is: 'past' | 'ours' | 'plan';
}

/** Everything that generic code needs to know about the published entries of a kind. */
export interface Shown<Id extends string, Value> {
  /** The names that editors use for one entry and for several. `page` is the name for an entry’s page, if that is different. */
  readonly words: { readonly one: string; readonly many: string; readonly page?: string };
  readonly title: (value: Value) => string;
  /** The lists and files that are published for all entries together. */
  readonly lists: (catalog: Catalog) => readonly Published[];
  /**
   * The pages and files that are published about an entry. Statistics that the entry refers to may be missing in `numbers`; the
   * check reports them.
   */
  readonly resources: (id: Id, value: Value, numbers: Numbers) => readonly Published[];
}

/** The schema for the ids of a kind. */
interface IdSchema<Id> extends Pick<z.ZodType, 'safeParse'> {
  readonly parse: (id: string) => Id;
}

/**
 * A kind of content: everything that generic code needs to know about it. `Recorded` is the type of an entry in its file, if that
 * differs from `Value`.
 */
export interface Collection<Id extends string, Value, Recorded = Value> extends Shown<Id, Value> {
  readonly place: Place;
  readonly id: IdSchema<Id>;
  readonly schema: z.ZodType<Recorded>;
  /** The section of the site that has a page for each entry; null if entries have no pages. */
  readonly section: Section | null;
  readonly mentions: (value: Value, mention: Mention) => void;
  readonly prose: (value: Value) => readonly ProseField[];
  /**
   * If the kind has notes: the numbers that a note on an entry may state, such as the values of a series, the number of a statistic, or the
   * numbers that were recorded from a source. The statistics that the entry lists under `stated` are included.
   */
  readonly ownNumbers?: (id: Id, value: Value, note: string, catalog: Pick<Catalog, 'statistics'>) => OwnNumbers;
  /** The findings of an entry, that is, the statements about statistics in its fields. Absent if the kind has no field `findings`. */
  readonly findings?: (value: Value) => readonly Finding[];
  /**
   * The fields in which the newsroom itself writes about numbers, so that statements in them need findings. Claims are other people’s
   * words.
   */
  readonly speaks?: readonly string[];
  /** If the kind has the field `plain`: which words in an entry’s fields need no finding. */
  readonly plain?: (value: Value) => readonly PlainWords[];
  /** Every date that an entry records. */
  readonly days: (value: Value) => readonly RecordedDay[];
}

/** The text fields of an entry, or of the part of the entry at the path `base`. */
export function fieldsOf<Name extends string>(
  value: Readonly<Partial<Record<Name, string | undefined>>>,
  names: readonly Name[],
  as: ProseField['as'] = 'field',
  base: readonly PropertyKey[] = [],
): ProseField[] {
  return names.flatMap((name) => {
    const text = value[name];
    return text === undefined ? [] : [{ path: [...base, name], text, as }];
  });
}

/** The strings in a list, as text fields. */
export function listOf(
  texts: readonly string[],
  as: ProseField['as'],
  path: readonly PropertyKey[],
): readonly ProseField[] {
  return texts.map((text, index) => ({ path: [...path, index], text, as }));
}

/** The dates in fields of an entry, or of the part of the entry at the path `base`; missing fields are ignored. */
export function daysOf<Name extends string>(
  value: Readonly<Partial<Record<Name, string | Unknown | undefined>>> | undefined,
  names: readonly Name[],
  { base = [], ...kind }: Pick<RecordedDay, 'since' | 'is'> & { readonly base?: readonly PropertyKey[] },
): RecordedDay[] {
  return names.flatMap((name) => {
    const date = value?.[name];
    return date === undefined ? [] : [{ path: [...base, name], date, ...kind }];
  });
}
