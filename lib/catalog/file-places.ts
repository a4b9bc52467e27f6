import type { z } from 'zod';
import { collections, kinds } from '../collections/collections';
import type { Kind } from '../domain/catalog';
import { viewpointId } from '../domain/ids';
import { slugOf } from '../domain/slug';
import { didYouMean } from '../problems/nearest';
import { fileStart, type Problem } from '../problems/problem';
import { redirectsPath } from './parse-redirects';

/** The kind and id of a content file, according to its path. */
export interface FilePlace {
  /** The kind of entry that the file contains; `csv` for the data of a series. */
  readonly kind: Kind | 'csv' | 'redirects';
  /**
   * The id of the entry. For a file with many entries, the first part of their ids: `trade` for a file with `trade/exports` and
   * `trade/imports`. Empty if the ids have no common first part.
   */
  readonly id: string;
}

/** The schema for a file name that is the first part of every id in the file: `trade` for a file with `trade/exports`. */
const firstHalf = viewpointId;

const files = new Map(
  kinds.flatMap((kind) => {
    const { place } = collections[kind];
    if (place.form === 'many') return [[place.path, { kind, id: '' }] as const];
    return place.form === 'one' ? [[place.path, { kind, id: place.id }] as const] : [];
  }),
);

interface Folder {
  readonly kind: Kind;
  readonly extension: 'mdx' | 'yml';
  /** The schema for the names of the files in this folder. */
  readonly id: Pick<z.ZodType, 'safeParse'>;
  readonly form: string;
}

const folders = new Map(
  kinds.flatMap((kind): [string, Folder][] => {
    const { place, id } = collections[kind];
    if (place.form === 'many' || place.form === 'one') return [];
    const { folder, named } = place;
    const extension = place.form === 'document' ? 'mdx' : 'yml';
    const form = `content/${folder}/${named}.${extension}${place.form === 'series' ? ' and .csv' : ''}`;
    return [[folder, { kind, extension, id: place.form === 'folder-of-many' ? firstHalf : id, form }]];
  }),
);

/** Returns the kind and the id that follow from the path of a content file, or the problem with the path. */
export function placeOf(path: string): FilePlace | Problem {
  const refuse = (rule: 'file/unknown' | 'id/invalid', message: string, hint: string): Problem => ({
    rule,
    file: path,
    position: fileStart,
    message,
    hint,
  });
  const file = files.get(path);
  if (file !== undefined) return file;
  if (path === redirectsPath) return { kind: 'redirects', id: '' };

  const [, folder = '', ...rest] = path.split('/');
  const match = /^(?<id>.+)\.(?<extension>[a-z]+)$/.exec(rest.join('/'));
  const { id = '', extension = '' } = match?.groups ?? {};
  if (rest.length === 0)
    return refuse(
      'file/unknown',
      'This file does not belong here.',
      `Move it to one of these folders: ${[...folders.keys()].join(', ')}.`,
    );
  const known = folders.get(folder);
  if (known === undefined)
    return refuse(
      'file/unknown',
      `"${folder}" is not a content folder.`,
      didYouMean(folder, folders.keys(), 'folders'),
    );
  const isData = known.kind === 'series' && extension === 'csv';
  if (extension !== known.extension && !isData)
    return refuse('file/unknown', 'This file does not belong here.', `File names here have the form ${known.form}.`);
  const parsed = known.id.safeParse(id);
  if (!parsed.success)
    return refuse(
      'id/invalid',
      `"${id}" is not a valid id. ${parsed.error.issues[0]?.message ?? ''}`,
      renamed(id, (safe) => known.id.safeParse(safe).success, `content/${folder}/`, extension) ??
        `File names here have the form ${known.form}.`,
    );
  return { kind: isData ? 'csv' : known.kind, id };
}

/** The hint that suggests the most similar valid file name; null if there is none. */
function renamed(id: string, isValid: (id: string) => boolean, folder: string, extension: string): string | null {
  const parts = id.split('/').map(slugOf).filter(Boolean);
  const safe = [parts.join('/'), parts.join('-')].find(isValid);
  return safe === undefined ? null : `Rename it to ${folder}${safe}.${extension}.`;
}
