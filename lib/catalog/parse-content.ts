import { collections, isDocumentKind } from '../collections/collections';
import type { DocumentKind, Kind, Written } from '../domain/catalog';
import { withoutUnprintable } from '../domain/unprintable';
import { fileStart, type Problem } from '../problems/problem';
import { typefaceFolder } from './decode-typeface';
import { encodingProblem } from './encoding';
import type { Entry } from './entry';
import { placeOf, type FilePlace } from './file-places';
import { mojibakeProblems } from './mojibake';
import { mergeProblems } from './merge-markers';
import { parseDocument } from './parse-document';
import { seriesOfKeptData } from './kept-data';
import { parsePublished, publishedPath } from './parse-published';
import { parseRecord } from './parse-record';
import { parseRedirects } from './parse-redirects';
import { checkData, checkLoneData, parseSeries } from './parse-series';
import { parseEntry, type YamlValue } from './parse-yaml-entry';
import { emptyContent, markBroken, store, type DocumentEntry, type ParsedContent } from './parsed-content';
import { publicProblems } from './public-files';
import type { ContentFile } from './read-content';
import { typefaceProblems } from './typeface-file';
import { unreadableProblems } from './unreadable';
import { parseYaml, type YamlFile } from './yaml-file';

export type { ParsedContent } from './parsed-content';

/** Parses every content file. A bad file does not hide problems in other files. */
export function parseContent(files: readonly ContentFile[]): ParsedContent {
  const parsed = emptyContent();
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const file of files) {
    if (file.path.startsWith('public/')) {
      parsed.problems.push(...publicProblems(file));
      continue;
    }
    if (file.path.startsWith(typefaceFolder)) {
      parsed.problems.push(...typefaceProblems(file));
      continue;
    }
    if (file.path === publishedPath && !file.link) {
      const merges = mergeProblems(file);
      if (merges.length > 0) {
        parsed.problems.push(...merges);
        continue;
      }
      const { addresses, recordedOn, problems } = parsePublished(file.text);
      if (recordedOn !== null) parsed.recordedOn.add(recordedOn);
      for (const [address, line] of addresses) parsed.published.set(address, line);
      parsed.problems.push(...problems);
      continue;
    }
    const publishedSeries = file.link ? null : seriesOfKeptData(file.path);
    if (publishedSeries !== null) {
      parsed.publishedData.set(publishedSeries, file);
      continue;
    }
    const place = file.link ? linkProblem(file) : placeOf(file.path);
    if ('rule' in place) {
      parsed.problems.push(place);
      continue;
    }
    const unreadable = unreadableProblems(file);
    if (unreadable.length > 0) {
      parsed.problems.push(...unreadable);
      const kind = place.kind === 'csv' ? 'series' : place.kind;
      if (kind !== 'redirects') markBroken(parsed, kind, heldBy(kind, place.id));
      if (place.kind === 'series') checkData(parsed, file.path, byPath);
      continue;
    }
    const problem = encodingProblem(file);
    if (problem !== null) parsed.problems.push(problem);
    parsed.problems.push(...mojibakeProblems(file));
    const readable = problem === null ? file : { ...file, text: withoutUnprintable(file.text) };
    try {
      parseFile(parsed, readable, place, byPath);
    } catch (cause) {
      throw new Error(
        `Plumbline cannot read ${file.path}. This is a bug in Plumbline: report it, and attach this file.`,
        {
          cause,
        },
      );
    }
  }
  return parsed;
}

type ByPath = ReadonlyMap<string, ContentFile>;

function parseFile(parsed: ParsedContent, file: ContentFile, { kind, id }: FilePlace, byPath: ByPath): void {
  if (kind === 'csv') return checkLoneData(parsed, file.path, byPath);
  if (kind === 'redirects') {
    const { redirects, problems } = parseRedirects(file.text);
    for (const redirect of redirects) parsed.redirects.set(redirect.from, redirect);
    parsed.problems.push(...problems);
    return;
  }
  if (isDocumentKind(kind)) return parseText(parsed, parsed, kind, file, id);
  const yaml = parseYaml(file.path, file.text);
  if (Array.isArray(yaml)) {
    parsed.problems.push(...yaml);
    if (kind === 'series') checkData(parsed, file.path, byPath);
    return markBroken(parsed, kind, heldBy(kind, id));
  }
  const where = whole(file, id, yaml);
  if (kind === 'series') return store(parsed, kind, parsed.series, id, parseSeries(parsed, where, byPath));
  parseEntries(parsed, parsed, kind, where);
}

function parseText<Name extends DocumentKind>(
  parsed: ParsedContent,
  entries: { readonly [Document in DocumentKind]: Map<string, DocumentEntry<Written[Document]>> },
  kind: Name,
  file: ContentFile,
  id: string,
): void {
  const { schema, place } = collections[kind];
  const allowed = place.form === 'document' ? place.words : [];
  const parse = (yaml: YamlFile) => parseEntry(schema, whole(file, id, yaml));
  parseDocument(parsed, { kind, map: entries[kind], allowed, parse }, file, id);
}

/** The kinds of entry that are written entirely in a YAML file, unlike documents and series. */
type PlainKind = Exclude<Kind, DocumentKind | 'series'>;

/** Parses the single entry of a file, or all entries of a file that may have many. */
function parseEntries<Name extends PlainKind>(
  parsed: ParsedContent,
  entries: { readonly [Plain in PlainKind]: Map<string, Entry<Written[Plain]>> },
  kind: Name,
  where: YamlValue,
): void {
  const { place, schema, id: idSchema } = collections[kind];
  const map: Map<string, Entry<Written[Name]>> = entries[kind];
  const { id, file, yaml } = where;
  const parse = (at: YamlValue) => parseEntry(schema, at);
  if (place.form === 'many' || place.form === 'folder-of-many') {
    const prefix = place.form === 'many' ? '' : `${id}/`;
    return parseRecord(parsed, { kind, map, prefix, idSchema, parse }, file, yaml);
  }
  // A file with nothing but comments has no data. If an empty file is allowed, it counts as a file without fields.
  const isEmpty = place.form === 'one' && place.mayBeEmpty;
  store(parsed, kind, map, id, parse(isEmpty ? { ...where, data: where.data ?? {} } : where));
}

/** The id of the entry in a file. For a file with many entries, a pattern that all their ids match, such as `trade/*`. */
function heldBy(kind: Kind, id: string): string {
  const { form } = collections[kind].place;
  if (form === 'many') return '*';
  return form === 'folder-of-many' ? `${id}/*` : id;
}

function linkProblem({ path }: ContentFile): Problem {
  const message = 'This is a symbolic link.';
  return { rule: 'file/unknown', file: path, position: fileStart, message, hint: 'Replace it with the file itself.' };
}

/** The value of a whole file, for a file that contains a single entry. */
function whole(file: ContentFile, id: string, yaml: YamlFile) {
  return { id, file: file.path, yaml, data: yaml.data, base: [] };
}
