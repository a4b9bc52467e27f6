import type { z } from 'zod';
import type { Catalog, Kind } from '../domain/catalog';
import type { Era } from '../domain/recorded-day';
import type { StatisticReference } from '../domain/statistic-reference';
import type { Unknown } from '../domain/text';
import type { Word } from '../domain/vocabulary';
import type { Numbers } from '../numbers/assess';
import type { Section } from '../site/reserved';
import type { Published } from '../site/resource';

/** Where the entries of a kind stand below `content/`. */
type Place =
  /** A file each, with a text below its front matter: `content/<folder>/<id>.mdx`. */
  | { readonly form: 'document'; readonly folder: string; readonly named: string; readonly words: readonly Word[] }
  /** A file each; a series has its data beside it. */
  | { readonly form: 'file' | 'series'; readonly folder: string; readonly named: string }
  /** Many in each file of a folder, whose name is the first half of their ids. */
  | { readonly form: 'folder-of-many'; readonly folder: string; readonly named: string }
  /** All in one file, by their ids. */
  | { readonly form: 'many'; readonly path: string }
  /** One file that is one entry. */
  | { readonly form: 'one'; readonly path: string; readonly id: string; readonly mayBeEmpty: boolean };

/** Takes every id that an entry names, with the path of the field that names it. */
export interface Mention {
  readonly id: (to: Kind, id: string, path: readonly PropertyKey[]) => void;
  readonly statistic: (reference: StatisticReference, path: readonly PropertyKey[]) => void;
}

/**
 * A text that readers get, in a field that has no words of the vocabulary. Figures of fact may stand in what is quoted; in an
 * `own-claim`, the numbers of its entry's claim and text may too.
 */
export interface ProseField {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly as: 'field' | 'own-claim' | 'correction' | 'quotation';
}

/** A day that an entry records. */
export interface RecordedDay {
  readonly path: readonly PropertyKey[];
  /** As precise as it is known. */
  readonly date: string | Unknown;
  /** How it is written, where that is another way. */
  readonly written?: string;
  /** Before which nothing of the kind can have been done. */
  readonly since: Era;
  /** `past`: done before anything of ours used it. `ours`: done for readers, who may get it later. `plan`: usually in the future. */
  readonly is: 'past' | 'ours' | 'plan';
}

/** What code that goes over entries has to know of their kind. */
export interface Shown<Id extends string, Value> {
  /** What editors call an entry, and many; and what its page is called, where that is another word. */
  readonly words: { readonly one: string; readonly many: string; readonly page?: string };
  readonly title: (value: Value) => string;
  /** What is published of all its entries together. */
  readonly lists: (catalog: Catalog) => readonly Published[];
  /** What is published of an entry. `numbers` may lack what it refers to: that is reported where it is written. */
  readonly resources: (id: Id, value: Value, numbers: Numbers) => readonly Published[];
}

/** Of the ids of a kind. */
interface IdSchema<Id> extends Pick<z.ZodType, 'safeParse'> {
  readonly parse: (id: string) => Id;
}

/** A kind of content: all that generic code has to know of it. `Recorded` is what its file says, where that is not all of it. */
export interface Collection<Id extends string, Value, Recorded = Value> extends Shown<Id, Value> {
  readonly place: Place;
  readonly id: IdSchema<Id>;
  readonly schema: z.ZodType<Recorded>;
  /** The section of the site in which each entry has its page at its id; null for those that have none. */
  readonly section: Section | null;
  readonly mentions: (value: Value, mention: Mention) => void;
  readonly prose: (value: Value) => readonly ProseField[];
  /** Every day that it records. */
  readonly days: (value: Value) => readonly RecordedDay[];
}

/** Fields of an entry, or of a part of it at `base`, that are texts themselves. */
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

/** Days in fields of an entry, or of a part of it at `base`; none of a field that it has not. */
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
