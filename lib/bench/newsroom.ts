import { toCatalog } from '../catalog/link';
import { parseContent } from '../catalog/parse-content';
import type { ContentFile } from '../catalog/read-content';
import { createResolve } from '../numbers/resolve';
import { topicFiles, topicsFile, type TextFile } from './data-files';
import { articleFile, factCheckFile } from './document-files';
import { figureFiles } from './figure-files';
import { peopleFile, viewpointFiles } from './people-files';
import { sizeOf } from './size';
import { topicAt } from './topic';

/**
 * Generates a newsroom in which the check finds no problems, because the numbers in prose and the verdicts are derived from its data.
 *
 * @param articles the number of articles
 * @param seed the same seed gives the same newsroom, byte for byte
 * @returns the files, sorted by path
 */
export function newsroomOf(articles: number, seed: number): ContentFile[] {
  const size = sizeOf(articles);
  const topics = Array.from({ length: size.topics }, (_, index) => topicAt(index));
  const data = topics.flatMap((topic) => topicFiles(topic, seed));
  const catalog = toCatalog(parseContent(data.map(contentFile)));
  const numbers = { catalog, resolve: createResolve(catalog) };
  const documents = Array.from({ length: articles }, (_, index) => [
    articleFile(index, size.topics, seed, numbers),
    factCheckFile(index, seed, numbers),
  ]).flat();
  const files = [
    ...data,
    topicsFile(topics),
    ...topics.flatMap(figureFiles),
    ...viewpointFiles(size, seed),
    ...documents,
    peopleFile(size),
  ];
  return files.map(contentFile).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Converts a file to the form that the check reads. */
export function contentFile([name, text]: TextFile): ContentFile {
  return { path: name, text, bytes: Buffer.from(text) };
}
