import type { Position, Problem } from '../problems/problem';

/** Where every address stands that was ever published. */
export const publishedPath = 'content/published.txt';

/** A line of the list. */
export interface PublishedLine {
  readonly position: Position;
  /** What was said there in a line, as `check/statements.ts` writes it; null where the list has no record of it. */
  readonly said: string | null;
}

/** The addresses that were published, each with its line. */
export interface PublishedList {
  readonly addresses: ReadonlyMap<string, PublishedLine>;
  readonly problems: readonly Problem[];
}

const head = [
  '# Every address that was ever published, in order. `npm run keep` writes it; addresses are added and never taken out.',
  '# What is here is made, kept in content/kept/, or accounted for in content/redirects.yml: else the check fails.',
  '# After the address of a number, figure, fact-check, article or series stands what it said: it does not change in silence.',
];

/**
 * Reads the list: an address a line, as browsers ask for it, and after a space what was said there. Lines that begin with `#`
 * are remarks.
 */
export function parsePublished(text: string): PublishedList {
  const addresses = new Map<string, PublishedLine>();
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const position = { line: index + 1, column: 1 };
    if (line === '' || line.startsWith('#')) continue;
    const [, address, said = null] = /^(\/(?!\/)[^\s?#\\]*|\/)(?: (\S.*))?$/.exec(line) ?? [];
    if (address !== undefined) {
      addresses.set(address, { position, said });
      continue;
    }
    problems.push({
      ...{ rule: 'schema/invalid', file: publishedPath, position, length: line.length },
      message: `"${line}" is no address of this site.`,
      hint: 'A line begins with an address without its origin, /figures/topic/name/. Take back what was changed here by hand.',
    });
  }
  return { addresses, problems };
}

/**
 * The list as it is written: in order, so that a difference shows what was added.
 *
 * @param said by address
 */
export function publishedText(addresses: Iterable<string>, said: ReadonlyMap<string, string>): string {
  const lines = [...new Set(addresses)].sort().map((address) => [address, said.get(address) ?? []].flat().join(' '));
  return [...head, ...lines, ''].join('\n');
}
