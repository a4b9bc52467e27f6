import { createHash } from 'node:crypto';
import { fileStart, type Position, type Problem } from '../problems/problem';

/** The file that lists every address ever published. */
export const publishedPath = 'content/published.txt';

/** A published address: the position of its line in the list, and what its page stated. */
export interface PublishedLine {
  readonly position: Position;
  /**
   * What the page at this address stated when it was recorded: its heading, facts and numbers, in the form that
   * `check/statements.ts` writes. Null if the list has only the address.
   */
  readonly statement: string | null;
}

/** The list of published addresses. `addresses` has the line of each address. */
export interface PublishedList {
  readonly addresses: ReadonlyMap<string, PublishedLine>;
  /** The day on which the list was last written; null if the list has no date. */
  readonly recordedOn: string | null;
  readonly problems: readonly Problem[];
}

const head = [
  '# Every address that was ever published, in order. `npm run keep` writes this list: it adds addresses and never removes one.',
  '# Every address must be on the site, in content/kept/ or in content/redirects.yml. Otherwise the check fails.',
  '# An address is followed by its published heading, facts and numbers. The check reports changes to them without a correction.',
];

/** The line with the date and the seal, a hash of the list that shows whether the list was changed by hand. */
const sealed = /^# Recorded on (\d{4}-\d{2}-\d{2}), sealed ([\da-f]{12})\.$/;

/**
 * Reads the list: one address per line, as browsers request it. The recorded heading of the page may follow after a space, and its
 * facts and numbers on the indented lines below. Lines that start with `#` are comments; one of them contains the seal, a hash of the
 * date and of the lines that are not comments.
 */
export function parsePublished(text: string): PublishedList {
  const addresses = new Map<string, PublishedLine>();
  const problems: Problem[] = [];
  const lines = text.split(/\r?\n/);
  let last: string | null = null;
  for (const [index, line] of lines.entries()) {
    const position = { line: index + 1, column: 1 };
    if (line === '' || line.startsWith('#')) continue;
    const before: PublishedLine | undefined = last === null ? undefined : addresses.get(last);
    if (last !== null && before !== undefined && before.statement !== null && /^ {2}\S/.test(line)) {
      addresses.set(last, { position: before.position, statement: `${before.statement}\n${line}` });
      continue;
    }
    const [, address, statement = null] = /^(\/(?!\/)[^\s?#\\]*|\/)(?: (\S.*))?$/.exec(line) ?? [];
    last = address ?? null;
    if (address !== undefined && !addresses.has(address)) {
      addresses.set(address, { position, statement });
      continue;
    }
    problems.push({
      ...{ rule: 'schema/invalid', file: publishedPath, position, length: line.length },
      message: address === undefined ? `"${line}" is not an address of this site.` : `${address} is listed twice.`,
      hint:
        address === undefined
          ? 'Undo changes made by hand: every line starts with an address without its origin, such as /figures/topic/name/.'
          : 'Keep the later entry, with the indented lines below it.',
    });
  }
  const seals = lines.flatMap((line) => sealed.exec(line)?.[0] ?? []);
  const [recordedOn = null] = lines.flatMap((line) => sealed.exec(line)?.[1] ?? []).sort();
  if (seals.length !== 1 || seals[0] !== sealOf(lines, recordedOn ?? '')) problems.push(unsealed);
  return { addresses, recordedOn, problems };
}

const unsealed: Problem = {
  ...{ rule: 'revision/silent', file: publishedPath, position: fileStart },
  message: 'This file differs from what `npm run keep` wrote, so the check may miss changes to published content.',
  hint: 'Undo the changes (git checkout). After a merge, keep the lines of both sides and run: npm run keep -- --merged',
};

function sealOf(lines: readonly string[], recordedOn: string): string {
  const hash = createHash('sha256').update(
    [recordedOn, ...lines.filter((line) => line !== '' && !line.startsWith('#'))].join('\n'),
  );
  return `# Recorded on ${recordedOn}, sealed ${hash.digest('hex').slice(0, 12)}.`;
}

/**
 * Writes the list, sorted so that a diff shows what was added.
 *
 * @param statements the recorded heading, facts and numbers of pages, by address
 * @param recordedOn the day on which the list is written
 */
export function publishedText(
  addresses: Iterable<string>,
  statements: ReadonlyMap<string, string>,
  recordedOn: string,
): string {
  const entries = [...new Set(addresses)]
    .sort()
    .map((address) => [address, statements.get(address) ?? []].flat().join(' '));
  const lines = entries.flatMap((text) => text.split('\n'));
  return [...head, sealOf(lines, recordedOn), ...lines, ''].join('\n');
}
