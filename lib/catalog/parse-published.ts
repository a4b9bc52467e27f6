import type { Position, Problem } from '../problems/problem';

/** Where every address stands that was ever published. */
export const publishedPath = 'content/published.txt';

/** The addresses that were published, with the place of each in the file. */
export interface PublishedList {
  readonly addresses: ReadonlyMap<string, Position>;
  readonly problems: readonly Problem[];
}

const head = [
  '# Every address that was ever published, in order. `npm run keep` writes it; addresses are added and never taken out.',
  '# What is here is made, kept in content/kept/, or accounted for in content/redirects.yml: else the check fails.',
];

/** Reads the list: an address a line, as browsers ask for it; lines that begin with `#` are remarks. */
export function parsePublished(text: string): PublishedList {
  const addresses = new Map<string, Position>();
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const position = { line: index + 1, column: 1 };
    if (line === '' || line.startsWith('#')) continue;
    if (/^\/(?!\/)[^\s?#\\]*$/.test(line)) {
      addresses.set(line, position);
      continue;
    }
    problems.push({
      ...{ rule: 'schema/invalid', file: publishedPath, position, length: line.length },
      message: `"${line}" is no address of this site.`,
      hint: 'A line is an address without its origin: /figures/topic/name/. Take back what was changed here by hand.',
    });
  }
  return { addresses, problems };
}

/** The list as it is written: in order, so that a difference shows what was added. */
export function publishedText(addresses: Iterable<string>): string {
  return [...head, ...[...new Set(addresses)].sort(), ''].join('\n');
}
