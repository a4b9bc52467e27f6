import { redirectsFile, type Redirect } from '../domain/redirect';
import { fileStart, type Position, type Problem } from '../problems/problem';
import { parseEntry } from './parse-yaml-entry';
import { parseYaml } from './yaml-file';

export const redirectsPath = 'content/redirects.yml';

/** The redirects of a newsroom, with the position of each field. */
export interface Redirects {
  readonly redirects: readonly Redirect[];
  readonly redirectPosition: (path: readonly PropertyKey[]) => Position;
  readonly problems: readonly Problem[];
}

/**
 * Reads the redirects. Each address may be listed only once.
 *
 * @param text the contents of the file; null if there is no such file, which is allowed
 */
export function parseRedirects(text: string | null): Redirects {
  const file = redirectsPath;
  const none = (problems: readonly Problem[]): Redirects => ({
    redirects: [],
    redirectPosition: () => fileStart,
    problems,
  });
  if (text === null) return none([]);
  const yaml = parseYaml(file, text);
  if (Array.isArray(yaml)) return none(yaml);
  const entry = parseEntry(redirectsFile, { id: 'redirects', file, yaml, data: yaml.data ?? [], base: [] });
  if (Array.isArray(entry)) return none(entry);
  const redirects = entry.value;
  const repeated = redirects.flatMap(({ from }, index): Problem[] => {
    if (redirects.findIndex((other) => other.from === from) === index) return [];
    const position = entry.position([index, 'from']);
    const message = `"${from}" has two redirects.`;
    return [{ rule: 'id/duplicate', file, position, message, hint: 'Keep only one of the entries.' }];
  });
  return { redirects, redirectPosition: entry.position, problems: repeated };
}
