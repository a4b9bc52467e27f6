import { article } from '../domain/article';
import { correction } from '../domain/correction';
import { edition } from '../domain/edition';
import { factCheck } from '../domain/fact-check';
import { figure } from '../domain/figure';
import { correctionId, personId, questionId, stateOutletId, statisticId, termId, topicId } from '../domain/ids';
import { newsroom } from '../domain/newsroom';
import { person } from '../domain/person';
import { question } from '../domain/question';
import { source } from '../domain/source';
import { stateOutlet } from '../domain/state-outlet';
import { statistic } from '../domain/statistic';
import { term } from '../domain/term';
import { topic } from '../domain/topic';
import { viewpoint } from '../domain/viewpoint';
import { withoutUnprintable } from '../domain/unprintable';
import { words, type Word } from '../domain/vocabulary';
import { fileStart, type Problem } from '../problems/problem';
import { encodingProblem } from './encoding';
import { placeOf, type Place } from './file-places';
import { mergeProblems } from './merge-markers';
import { parseDocument } from './parse-document';
import { seriesOfKeptData } from './kept-data';
import { parsePublished, publishedPath } from './parse-published';
import { parseRecord } from './parse-record';
import { parseRedirects } from './parse-redirects';
import { checkData, checkLoneData, parseSeries } from './parse-series';
import { parseEntry } from './parse-yaml-entry';
import { emptyContent, markBroken, store, type Kind, type ParsedContent } from './parsed-content';
import { publicProblems } from './public-files';
import type { ContentFile } from './read-content';
import { unreadableProblems } from './unreadable';
import { parseYaml, type YamlFile } from './yaml-file';

export type { ParsedContent } from './parsed-content';

const wordsInChecks: readonly Word[] = ['Stat', 'Claimed', 'Uncited', 'Cite'];

/** Parses every content file; one bad file hides no problem of another. */
export function parseContent(files: readonly ContentFile[]): ParsedContent {
  const parsed = emptyContent();
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const file of files) {
    if (file.path.startsWith('public/')) {
      parsed.problems.push(...publicProblems(file));
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
      if (place.kind !== 'redirects') markBroken(parsed, kinds[place.kind], heldBy(place));
      if (place.kind === 'series') checkData(parsed, file.path, byPath);
      continue;
    }
    const problem = encodingProblem(file);
    if (problem !== null) parsed.problems.push(problem);
    const readable = problem === null ? file : { ...file, text: withoutUnprintable(file.text) };
    try {
      parseFile(parsed, readable, place, byPath);
    } catch (cause) {
      throw new Error(`${file.path} cannot be read, which is a fault in Plumbline: report it with this file.`, {
        cause,
      });
    }
  }
  return parsed;
}

type ByPath = ReadonlyMap<string, ContentFile>;

function parseFile(parsed: ParsedContent, file: ContentFile, place: Place, byPath: ByPath): void {
  const { kind, id } = place;
  switch (kind) {
    case 'csv':
      return checkLoneData(parsed, file.path, byPath);
    case 'redirects': {
      const { redirects, problems } = parseRedirects(file.text);
      for (const redirect of redirects) parsed.redirects.set(redirect.from, redirect);
      parsed.problems.push(...problems);
      return;
    }
    case 'article': {
      const { articles: map } = parsed;
      const parse = (yaml: YamlFile) => parseEntry(article, whole(file, id, yaml));
      return parseDocument(parsed, { kind: 'articles', map, allowed: words, parse }, file, id);
    }
    case 'fact-check': {
      const { factChecks: map } = parsed;
      const parse = (yaml: YamlFile) => parseEntry(factCheck, whole(file, id, yaml));
      return parseDocument(parsed, { kind: 'factChecks', map, allowed: wordsInChecks, parse }, file, id);
    }
    default:
      return parseYamlFile(parsed, file, { kind, id }, byPath);
  }
}

interface YamlPlace extends Place {
  readonly kind: Exclude<Place['kind'], 'csv' | 'redirects' | 'article' | 'fact-check'>;
}

const kinds: Record<Exclude<Place['kind'], 'redirects'>, Kind> = {
  people: 'people',
  questions: 'questions',
  glossary: 'terms',
  topics: 'topics',
  'state-media': 'stateOutlets',
  corrections: 'corrections',
  statistics: 'statistics',
  edition: 'editions',
  newsroom: 'newsrooms',
  source: 'sources',
  figure: 'figures',
  viewpoint: 'viewpoints',
  series: 'series',
  csv: 'series',
  article: 'articles',
  'fact-check': 'factChecks',
};

/** Files that hold everything of their kind. */
const manyAtOnce: ReadonlySet<Place['kind']> = new Set([
  'people',
  'questions',
  'glossary',
  'topics',
  'state-media',
  'corrections',
]);

function parseYamlFile(parsed: ParsedContent, file: ContentFile, { kind, id }: YamlPlace, byPath: ByPath): void {
  const yaml = parseYaml(file.path, file.text);
  if (Array.isArray(yaml)) {
    parsed.problems.push(...yaml);
    if (kind === 'series') checkData(parsed, file.path, byPath);
    return markBroken(parsed, kinds[kind], heldBy({ kind, id }));
  }
  const where = whole(file, id, yaml);
  switch (kind) {
    case 'people': {
      const record = { kind, map: parsed.people, prefix: '', idSchema: personId } as const;
      return parseRecord(parsed, { ...record, parse: (at) => parseEntry(person, at) }, file.path, yaml);
    }
    case 'questions': {
      const record = { kind, map: parsed.questions, prefix: '', idSchema: questionId } as const;
      return parseRecord(parsed, { ...record, parse: (at) => parseEntry(question, at) }, file.path, yaml);
    }
    case 'glossary': {
      const record = { kind: 'terms', map: parsed.terms, prefix: '', idSchema: termId } as const;
      return parseRecord(parsed, { ...record, parse: (at) => parseEntry(term, at) }, file.path, yaml);
    }
    case 'topics': {
      const record = { kind, map: parsed.topics, prefix: '', idSchema: topicId } as const;
      return parseRecord(parsed, { ...record, parse: (at) => parseEntry(topic, at) }, file.path, yaml);
    }
    case 'state-media': {
      const { stateOutlets: map } = parsed;
      const record = { kind: 'stateOutlets', map, prefix: '', idSchema: stateOutletId } as const;
      return parseRecord(parsed, { ...record, parse: (at) => parseEntry(stateOutlet, at) }, file.path, yaml);
    }
    case 'corrections': {
      const record = { kind, map: parsed.corrections, prefix: '', idSchema: correctionId } as const;
      return parseRecord(parsed, { ...record, parse: (at) => parseEntry(correction, at) }, file.path, yaml);
    }
    case 'statistics': {
      const record = { kind, map: parsed.statistics, prefix: `${id}/`, idSchema: statisticId } as const;
      return parseRecord(parsed, { ...record, parse: (at) => parseEntry(statistic, at) }, file.path, yaml);
    }
    case 'edition':
      return store(parsed, 'editions', parsed.editions, id, parseEntry(edition, where));
    case 'newsroom': {
      // With every field left out, only comments are in it.
      const record = { ...where, data: where.data ?? {} };
      return store(parsed, 'newsrooms', parsed.newsrooms, id, parseEntry(newsroom, record));
    }
    case 'source':
      return store(parsed, 'sources', parsed.sources, id, parseEntry(source, where));
    case 'figure':
      return store(parsed, 'figures', parsed.figures, id, parseEntry(figure, where));
    case 'viewpoint':
      return store(parsed, 'viewpoints', parsed.viewpoints, id, parseEntry(viewpoint, where));
    case 'series':
      return store(parsed, 'series', parsed.series, id, parseSeries(parsed, where, byPath));
  }
}

/** The ids that a file holds, as `ParsedContent.broken` writes them. */
function heldBy({ kind, id }: Place): string {
  if (manyAtOnce.has(kind)) return '*';
  return kind === 'statistics' ? `${id}/*` : id;
}

function linkProblem({ path }: ContentFile): Problem {
  const message = 'This is a symbolic link.';
  return { rule: 'file/unknown', file: path, position: fileStart, message, hint: 'Put the file itself here.' };
}

/** A file that is one entry. */
function whole(file: ContentFile, id: string, yaml: YamlFile) {
  return { id, file: file.path, yaml, data: yaml.data, base: [] };
}
