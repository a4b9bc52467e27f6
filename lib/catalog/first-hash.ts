import { isDeepStrictEqual } from 'node:util';
import type { Fix } from '../problems/problem';
import type { YamlValue } from './parse-yaml-entry';
import { parseYaml, type WrittenValue } from './yaml-file';

/**
 * A value with this many hexadecimal digits is not a placeholder. It may be a damaged hash of different data, so it
 * must not be replaced.
 */
const looksLikeHash = /[0-9a-f]{32}/i;

/**
 * Returns the fix that writes the hash of the data file into the metadata of a series, if `sha256` is missing there or is a placeholder.
 *
 * @param text the whole file
 * @returns null if the metadata may already have a hash, or if the edit would change more than the hash
 */
export function firstHashFix(text: string, { file, yaml, data }: YamlValue, hash: string): Fix | null {
  const place = yaml.written(['sha256']);
  if (place === null ? hasField(data) : looksLikeHash.test(place.text)) return null;
  const fix = place === null ? { file, ...atTheEnd(text, hash) } : { file, ...inPlace(text, place, hash) };
  const repaired = parseYaml(file, text.slice(0, fix.start) + fix.text + text.slice(fix.end));
  if (Array.isArray(repaired) || typeof data !== 'object') return null;
  return isDeepStrictEqual(repaired.data, { ...data, sha256: hash }) ? fix : null;
}

type Edit = Omit<Fix, 'file'>;

function hasField(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'sha256' in data;
}

function atTheEnd(text: string, hash: string): Edit {
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? '' : line;
  return { start: text.length, end: text.length, text: `${before}sha256: ${hash}${line}` };
}

function inPlace(text: string, { start, end }: WrittenValue, hash: string): Edit {
  const written = (at: number): string => (isBeforeComment(text, at) ? `'${hash}'` : hash);
  if (start < end) return { start, end, text: written(end) };
  // If a comment follows an empty value, the YAML parser gives the value a position after the comment.
  const name = /^sha256:/m.exec(text);
  const after = name === null ? start : name.index + name[0].length;
  return { start: after, end: after, text: ` ${written(after)}` };
}

/** Whether a comment follows an offset. A hash before a comment needs quotation marks: without them, the check rejects the comment. */
function isBeforeComment(text: string, at: number): boolean {
  return /^[ \t]+#/.test(text.slice(at));
}
