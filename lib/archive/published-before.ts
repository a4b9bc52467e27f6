import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { redirectsPath } from '../catalog/parse-redirects';
import { parsePublished, publishedPath, type PublishedList } from '../catalog/parse-published';
import { silentProblem } from '../check/silent-problems';
import { ifMissing } from '../domain/system-error';
import { didYouMean } from '../problems/nearest';
import { fileStart, type Problem } from '../problems/problem';
import { entriesFor } from '../site/published-files';
import { pageOf, pinnedOf } from './addresses';
import { readKept, type Kept, type KeptScript } from './kept-files';
import { keptVersion, type Today } from './kept-status';

/** Everything that was published before: the list of addresses, and the archive. */
export interface PublishedBefore {
  /** Null if the newsroom keeps no list; addresses are then not compared. */
  readonly list: PublishedList | null;
  /** The text of the list, so that reports of problems can quote its lines. */
  readonly text: string;
  readonly kept: readonly Kept[];
  readonly scripts: readonly KeptScript[];
  /** Problems in the archive. Unreadable lines in the list are not included, because the content check reports them. */
  readonly problems: readonly Problem[];
}

export async function readPublishedBefore(root: string): Promise<PublishedBefore> {
  const text = await readFile(path.join(root, publishedPath), 'utf8').catch(ifMissing(null));
  const list = text === null ? null : parsePublished(text);
  const { kept, scripts, problems } = await readKept(root);
  return { list, text: text ?? '', kept, scripts, problems };
}

/** The current state compared with what was published before. */
export interface Comparison {
  readonly problems: readonly Problem[];
  /** Addresses that are not in the list yet, or whose heading, facts or numbers differ from those recorded in the list. */
  readonly fresh: readonly string[];
}

/** Finds published addresses that no longer work, changes without a record of the change, and new addresses. */
export function compareWithBefore(before: PublishedBefore, today: Today): Comparison {
  const { list, kept, scripts, problems } = before;
  const made = today.addresses;
  const there = new Set([...made, ...[...kept, ...scripts].map(({ address }) => address)]);
  const unexplained = kept
    .filter((one) => !made.has(one.address) && keptVersion(one, today) === null)
    .map(({ file, embed }): Problem => ({
      ...{ rule: 'url/dropped', file, position: fileStart },
      message: `This is an old version of ${pageOf(embed)}, which has since been removed.`,
      hint: `Add an entry to ${redirectsPath} that states where the page moved, or why it was removed.`,
    }));
  const covered = new Set(today.redirects.map(({ from }) => from));
  const dropped = [...(list?.addresses ?? [])]
    .filter(([address]) => !there.has(address) && !entriesFor(address).some((name) => covered.has(name)))
    .map(([address, { position }]): Problem => ({
      ...{ rule: 'url/dropped', file: publishedPath, position, length: address.length },
      ...droppedText(address, made),
    }));
  const isFresh = (address: string): boolean => {
    const line = list?.addresses.get(address);
    return line === undefined || line.statement !== (today.statements.get(address) ?? line.statement);
  };
  const fresh = list === null ? [] : [...made].filter(isFresh);
  const broken = brokenRedirects(today, there);
  return {
    problems: [
      ...problems,
      ...missingListProblem(before, today),
      ...unexplained,
      ...dropped,
      ...broken,
      ...today.silent.map(silentProblem),
    ],
    fresh,
  };
}

/** Reports a missing list if there is an archive, because an archive always comes with a list. */
export function missingListProblem({ list, kept, scripts }: PublishedBefore, { keepsData }: Today): Problem[] {
  if (list !== null || (!keepsData && kept.length + scripts.length === 0)) return [];
  return [
    {
      ...{ rule: 'revision/silent', file: publishedPath, position: fileStart },
      message: 'This file is missing, although content/kept/ contains published versions.',
      hint: `Restore it: git checkout ${publishedPath}. Without it, changes to published content go unnoticed.`,
    },
  ];
}

/** Reports redirects to addresses at which readers find nothing, because the content does not exist or is not published yet. */
function brokenRedirects({ redirects, redirectPosition }: Today, there: ReadonlySet<string>): Problem[] {
  return redirects.flatMap(({ to }, index): Problem[] => {
    if (to === undefined || there.has(to)) return [];
    return [
      {
        ...{ rule: 'reference/unknown', file: redirectsPath, position: redirectPosition([index, 'to']) },
        message: `Nothing is published at "${to}".`,
        hint: didYouMean(to, there, 'addresses'),
      },
    ];
  });
}

function droppedText(address: string, made: ReadonlySet<string>): Pick<Problem, 'message' | 'hint'> {
  const pinned = pinnedOf(address);
  const entry = `an entry in ${redirectsPath}: "from: ${address}" with "to:" (the new address) or "gone:" (why it was removed).`;
  if (pinned !== null && made.has(pinned.embed))
    return {
      message: `Version ${pinned.version} of ${pageOf(pinned.embed)} was published, but the content no longer produces it.`,
      hint: 'npm run keep archives it from the last commit; use --base REV for a different commit, or --from DIR for a built site.',
    };
  return {
    message: `${address} was published but no longer exists.`,
    hint: `Restore the content, or write ${entry}`,
  };
}

/** A sentence that states the number of new or changed addresses; null if there are none. */
export function newAddressesText({ fresh }: Comparison): string | null {
  if (fresh.length === 0) return null;
  const [are, them] = fresh.length === 1 ? ['address is', 'it'] : ['addresses are', 'them'];
  return `${fresh.length} ${are} new or changed. After publishing, record ${them} with npm run keep.`;
}
