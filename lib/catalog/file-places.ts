import { articleSlug, factCheckId, figureId, seriesId, sourceId, viewpointId } from '../domain/ids';
import { slugOf } from '../domain/slug';
import { didYouMean } from '../problems/nearest';
import { fileStart, type Problem } from '../problems/problem';
import { redirectsPath } from './parse-redirects';

/** Where topics stand. */
export const topicsPath = 'content/topics.yml';

/** Where the media of states and parties are listed. */
const stateMediaPath = 'content/state-media.yml';

/** Where the newsroom says who answers for it. */
export const newsroomPath = 'content/newsroom.yml';

/** What a content file is, by its place; `id` is what its place says of its id (empty for a file of many). */
export interface Place {
  readonly kind:
    | 'people'
    | 'questions'
    | 'corrections'
    | 'edition'
    | 'newsroom'
    | 'glossary'
    | 'topics'
    | 'state-media'
    | 'redirects'
    | 'source'
    | 'series'
    | 'csv'
    | 'statistics'
    | 'figure'
    | 'viewpoint'
    | 'fact-check'
    | 'article';
  readonly id: string;
}

const folders = {
  articles: { extension: 'mdx', kind: 'article', id: articleSlug, form: 'content/articles/<slug>.mdx' },
  'fact-checks': { extension: 'mdx', kind: 'fact-check', id: factCheckId, form: 'content/fact-checks/<name>.mdx' },
  viewpoints: { extension: 'yml', kind: 'viewpoint', id: viewpointId, form: 'content/viewpoints/<name>.yml' },
  figures: { extension: 'yml', kind: 'figure', id: figureId, form: 'content/figures/<topic>/<name>.yml' },
  sources: { extension: 'yml', kind: 'source', id: sourceId, form: 'content/sources/<publisher>/<edition>.yml' },
  series: { extension: 'yml', kind: 'series', id: seriesId, form: 'content/series/<publisher>/<name>.yml and .csv' },
  statistics: { extension: 'yml', kind: 'statistics', id: viewpointId, form: 'content/statistics/<topic>.yml' },
} as const;

/** Tells a content file's kind and id from its path, or why it has none. */
export function placeOf(path: string): Place | Problem {
  const refuse = (rule: 'file/unknown' | 'id/invalid', message: string, hint: string): Problem => ({
    rule,
    file: path,
    position: fileStart,
    message,
    hint,
  });
  if (path === 'content/people.yml') return { kind: 'people', id: '' };
  if (path === 'content/edition.yml') return { kind: 'edition', id: 'edition' };
  if (path === newsroomPath) return { kind: 'newsroom', id: 'newsroom' };
  if (path === 'content/questions.yml') return { kind: 'questions', id: '' };
  if (path === 'content/glossary.yml') return { kind: 'glossary', id: '' };
  if (path === topicsPath) return { kind: 'topics', id: '' };
  if (path === stateMediaPath) return { kind: 'state-media', id: '' };
  if (path === 'content/corrections.yml') return { kind: 'corrections', id: '' };
  if (path === redirectsPath) return { kind: 'redirects', id: '' };

  const [, folder = '', ...rest] = path.split('/');
  const match = /^(?<id>.+)\.(?<extension>[a-z]+)$/.exec(rest.join('/'));
  const { id = '', extension = '' } = match?.groups ?? {};
  if (rest.length === 0)
    return refuse(
      'file/unknown',
      'This file has no place here.',
      `Files are kept in folders: ${Object.keys(folders).join(', ')}.`,
    );
  if (!isFolder(folder))
    return refuse(
      'file/unknown',
      `No files are kept in "${folder}".`,
      didYouMean(folder, Object.keys(folders), 'folders'),
    );
  const known = folders[folder];
  const isData = folder === 'series' && extension === 'csv';
  if (extension !== known.extension && !isData)
    return refuse('file/unknown', 'This file has no place here.', `Files here are called ${known.form}.`);
  const parsed = known.id.safeParse(id);
  if (!parsed.success)
    return refuse(
      'id/invalid',
      `"${id}" is not a valid id. ${parsed.error.issues[0]?.message ?? ''}`,
      renamed(id, (safe) => known.id.safeParse(safe).success, `content/${folder}/`, extension) ??
        `Files here are called ${known.form}.`,
    );
  return { kind: isData ? 'csv' : known.kind, id };
}

/** The nearest name that a file may have, where there is one. */
function renamed(id: string, isValid: (id: string) => boolean, folder: string, extension: string): string | null {
  const parts = id.split('/').map(slugOf).filter(Boolean);
  const safe = [parts.join('/'), parts.join('-')].find(isValid);
  return safe === undefined ? null : `Call it ${folder}${safe}.${extension}.`;
}

function isFolder(name: string): name is keyof typeof folders {
  return Object.hasOwn(folders, name);
}
