import { parseBody, type ParsedBody } from '../articles/parse-body';
import { splitFrontMatter } from '../articles/front-matter';
import { article, type Article } from '../domain/article';
import { factCheck, type FactCheck } from '../domain/fact-check';
import { figure, type Figure } from '../domain/figure';
import { person, type Person } from '../domain/person';
import { seriesMetadata, type Observation, type SeriesMetadata } from '../domain/series';
import { source, type Source } from '../domain/source';
import { statistic, type Statistic } from '../domain/statistic';
import { viewpoint, type Viewpoint } from '../domain/viewpoint';
import { words, type Word } from '../domain/vocabulary';
import { fileStart, type Problem } from '../problems/problem';
import type { Entry } from './entry';
import { placeOf, type Place } from './file-places';
import { csvHash, parseCsv } from './parse-csv';
import { parseEntry } from './parse-yaml-entry';
import type { ContentFile } from './read-content';
import { parseYaml, type YamlFile } from './yaml-file';

/** A document: its front matter parsed, its body read as data. */
export interface DocumentEntry<FrontMatter> extends Entry<FrontMatter> {
  readonly body: ParsedBody;
}

/** Everything that could be parsed, and what could not. */
export interface ParsedContent {
  readonly people: Map<string, Entry<Person>>;
  readonly sources: Map<string, Entry<Source>>;
  readonly series: Map<string, Entry<SeriesMetadata & { observations: ReadonlyMap<string, readonly Observation[]> }>>;
  readonly statistics: Map<string, Entry<Statistic>>;
  readonly figures: Map<string, Entry<Figure>>;
  readonly viewpoints: Map<string, Entry<Viewpoint>>;
  readonly factChecks: Map<string, DocumentEntry<FactCheck>>;
  readonly articles: Map<string, DocumentEntry<Article>>;
  /** Ids that were written but could not be parsed, by kind: a reference to one is not a second mistake. */
  readonly broken: Map<Kind, Set<string>>;
  readonly problems: Problem[];
}

export type Kind =
  'people' | 'sources' | 'series' | 'statistics' | 'figures' | 'viewpoints' | 'factChecks' | 'articles';

const wordsInChecks: readonly Word[] = ['Stat', 'Cite'];

/** Parses every content file; one bad file hides no problem of another. */
export function parseContent(files: readonly ContentFile[]): ParsedContent {
  const parsed: ParsedContent = {
    people: new Map(),
    sources: new Map(),
    series: new Map(),
    statistics: new Map(),
    figures: new Map(),
    viewpoints: new Map(),
    factChecks: new Map(),
    articles: new Map(),
    broken: new Map(),
    problems: [],
  };
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const file of files) {
    const problem = encodingProblem(file);
    if (problem !== null) parsed.problems.push(problem);
    const place = placeOf(file.path);
    if ('rule' in place) parsed.problems.push(place);
    else parseFile(parsed, file, place, byPath);
  }
  return parsed;
}

function parseFile(
  parsed: ParsedContent,
  file: ContentFile,
  place: Place,
  byPath: ReadonlyMap<string, ContentFile>,
): void {
  switch (place.kind) {
    case 'csv':
      if (!byPath.has(file.path.replace(/csv$/, 'yml'))) {
        parsed.problems.push({
          rule: 'file/unknown',
          file: file.path,
          position: fileStart,
          message: 'This data file has no metadata.',
          hint: `Describe it in ${file.path.replace(/csv$/, 'yml')}.`,
        });
      }
      return;
    case 'article':
      return parseDocument(
        parsed,
        'articles',
        parsed.articles,
        file,
        place.id,
        (yaml) => parseEntry(article, at(file, place.id, yaml)),
        words,
      );
    case 'fact-check':
      return parseDocument(
        parsed,
        'factChecks',
        parsed.factChecks,
        file,
        place.id,
        (yaml) => parseEntry(factCheck, at(file, place.id, yaml)),
        wordsInChecks,
      );
    default:
      break;
  }
  const yaml = parseYaml(file.path, file.text);
  if (Array.isArray(yaml)) {
    parsed.problems.push(...yaml);
    if (place.id !== '') markBroken(parsed, kindOf(place.kind), place.id);
    return;
  }
  switch (place.kind) {
    case 'people':
      return parseRecord(
        file,
        yaml,
        '',
        (id, where) => store(parsed, 'people', parsed.people, id, parseEntry(person, where)),
        parsed,
      );
    case 'statistics':
      return parseRecord(
        file,
        yaml,
        `${place.id}/`,
        (id, where) => store(parsed, 'statistics', parsed.statistics, id, parseEntry(statistic, where)),
        parsed,
      );
    case 'source':
      return store(parsed, 'sources', parsed.sources, place.id, parseEntry(source, at(file, place.id, yaml)));
    case 'figure':
      return store(parsed, 'figures', parsed.figures, place.id, parseEntry(figure, at(file, place.id, yaml)));
    case 'viewpoint':
      return store(parsed, 'viewpoints', parsed.viewpoints, place.id, parseEntry(viewpoint, at(file, place.id, yaml)));
    case 'series':
      return store(parsed, 'series', parsed.series, place.id, parseSeries(parsed, file, place.id, yaml, byPath));
  }
}

function kindOf(kind: Exclude<Place['kind'], 'csv' | 'article' | 'fact-check'>): Kind {
  const kinds = {
    people: 'people',
    statistics: 'statistics',
    source: 'sources',
    figure: 'figures',
    viewpoint: 'viewpoints',
    series: 'series',
  } as const;
  return kinds[kind];
}

function at(file: ContentFile, id: string, yaml: YamlFile) {
  return { id, file: file.path, yaml, data: yaml.data, base: [] };
}

function parseSeries(
  parsed: ParsedContent,
  file: ContentFile,
  id: string,
  yaml: YamlFile,
  byPath: ReadonlyMap<string, ContentFile>,
) {
  const metadata = parseEntry(seriesMetadata, at(file, id, yaml));
  if (Array.isArray(metadata)) return metadata;
  const csvPath = file.path.replace(/yml$/, 'csv');
  const csv = byPath.get(csvPath);
  if (csv === undefined) {
    return [
      {
        rule: 'file/unknown',
        file: file.path,
        position: fileStart,
        message: 'The series has no data file.',
        hint: `Put its observations in ${csvPath}.`,
      },
    ] satisfies Problem[];
  }
  const { observations, problems } = parseCsv(csvPath, csv.text, metadata.value.frequency);
  const hash = csvHash(csv.text);
  if (hash !== metadata.value.sha256) {
    problems.push({
      rule: 'series/hash',
      file: file.path,
      position: metadata.position(['sha256']),
      length: 64,
      message: `${csvPath} is not the file whose hash is recorded here.`,
      hint: `If the data was meant to change, check the source's edition and write sha256: ${hash}`,
    });
  }
  parsed.problems.push(...problems);
  if (problems.some((problem) => problem.rule === 'series/csv')) return [];
  return { ...metadata, value: { ...metadata.value, observations } };
}

type Where = Parameters<typeof parseEntry>[1];

function parseRecord(
  file: ContentFile,
  yaml: YamlFile,
  prefix: string,
  parse: (id: string, where: Where) => void,
  parsed: ParsedContent,
): void {
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    parsed.problems.push({
      rule: 'schema/invalid',
      file: file.path,
      position: fileStart,
      message: 'The file holds no names.',
      hint: 'Write name: on a line of its own, and its fields indented below.',
    });
    return;
  }
  for (const [name, data] of Object.entries(yaml.data)) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
      parsed.problems.push({
        rule: 'id/invalid',
        file: file.path,
        position: yaml.position([name]),
        length: name.length,
        message: `"${name}" is not a valid name.`,
        hint: 'Use lower-case letters, digits and single hyphens.',
      });
    }
    const id = `${prefix}${name}`;
    parse(id, { id, file: file.path, yaml, data, base: [name] });
  }
}

function parseDocument<FrontMatter>(
  parsed: ParsedContent,
  kind: Kind,
  map: Map<string, DocumentEntry<FrontMatter>>,
  file: ContentFile,
  id: string,
  parse: (yaml: YamlFile) => Entry<FrontMatter> | Problem[],
  allowed: readonly Word[],
): void {
  const split = splitFrontMatter(file.path, file.text);
  if ('rule' in split) {
    parsed.problems.push(split);
    return markBroken(parsed, kind, id);
  }
  const body = parseBody(file.path, split.body, allowed);
  parsed.problems.push(...body.problems);
  const yaml = parseYaml(file.path, split.frontMatter);
  const entry = Array.isArray(yaml) ? yaml : parse(yaml);
  if (Array.isArray(entry)) {
    parsed.problems.push(...entry);
    return markBroken(parsed, kind, id);
  }
  map.set(id, { ...entry, body });
}

function store<Value>(
  parsed: ParsedContent,
  kind: Kind,
  map: Map<string, Entry<Value>>,
  id: string,
  entry: Entry<Value> | Problem[],
): void {
  if (!Array.isArray(entry)) {
    map.set(id, entry);
    return;
  }
  parsed.problems.push(...entry);
  markBroken(parsed, kind, id);
}

function markBroken(parsed: ParsedContent, kind: Kind, id: string): void {
  parsed.broken.set(kind, (parsed.broken.get(kind) ?? new Set()).add(id));
}

function encodingProblem(file: ContentFile): Problem | null {
  const found = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD]/.exec(file.text);
  if (found === null) return null;
  const before = file.text.slice(0, found.index).split('\n');
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'file/encoding',
    file: file.path,
    position: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    message: `The character U+${code} stands here.`,
    hint: 'Save the file as UTF-8 and delete the character.',
  };
}
