import { splitFrontMatter } from '../articles/front-matter';
import { parseBody } from '../articles/parse-body';
import type { Word } from '../domain/vocabulary';
import type { Problem } from '../problems/problem';
import type { Entry } from './entry';
import { markBroken, store, type DocumentEntry, type Kind, type ParsedContent } from './parsed-content';
import type { ContentFile } from './read-content';
import { parseYaml, type YamlFile } from './yaml-file';

interface DocumentsOf<FrontMatter> {
  readonly kind: Kind;
  readonly map: Map<string, DocumentEntry<FrontMatter>>;
  /** The components that this kind of document may use. */
  readonly allowed: readonly Word[];
  readonly parse: (yaml: YamlFile) => Entry<FrontMatter> | Problem[];
}

/** Parses the front matter and body of a document. Problems in one do not hide problems in the other. */
export function parseDocument<FrontMatter>(
  parsed: ParsedContent,
  { kind, map, allowed, parse }: DocumentsOf<FrontMatter>,
  file: ContentFile,
  id: string,
): void {
  const split = splitFrontMatter(file.path, file.text);
  if ('rule' in split) {
    parsed.problems.push(split);
    return markBroken(parsed, kind, id);
  }
  const body = parseBody(file.path, split.body, allowed);
  parsed.bodies.set(file.path, body);
  parsed.problems.push(...body.problems);
  const yaml = parseYaml(file.path, split.frontMatter);
  const entry = Array.isArray(yaml) ? yaml : parse(yaml);
  store(parsed, kind, map, id, Array.isArray(entry) ? entry : { ...entry, body });
}
