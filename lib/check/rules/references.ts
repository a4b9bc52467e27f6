import { isBroken, type ReadEntries } from '../../catalog/parsed-content';
import type { Reference } from '../../catalog/references';
import { redirectOf } from '../../catalog/withdrawn';
import { collections, kinds } from '../../collections/collections';
import type { Kind } from '../../domain/catalog';
import { correctable } from '../../domain/correction';
import { keepWhile, memoize } from '../../domain/memoize';
import { recordOf } from '../../domain/record-of';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import { memoizeKind } from '../memoize-kind';

/**
 * Every id that content refers to exists. A correction may also name withdrawn content if `redirects.yml` records the withdrawal, because
 * corrections stay in the log.
 */
export const references: EditorialRule = ({ parsed, references: mentions }) => {
  const ids = sameIds(recordOf(kinds, (kind) => idsIn(parsed, kind)));
  const missing = mentions.flatMap((list) => missingIn(list, ids));
  const problems = missing.flatMap((mention): Problem[] => {
    const known = parsed[mention.to];
    if (isBroken(parsed, mention.to, mention.id)) return [];
    const touched = mention.from?.kind === 'corrections' ? correctable.find((kind) => kind === mention.to) : undefined;
    if (touched !== undefined && redirectOf(parsed, touched, mention.id) !== null) return [];
    const { many } = collections[mention.to].words;
    return [
      {
        rule: 'reference/unknown',
        file: mention.file,
        position: mention.position,
        message: `There is no "${mention.id}" among the ${many}.`,
        hint: didYouMean(mention.id, known.keys(), many),
      },
    ];
  });
  return { problems };
};

/** The ids of all entries, by kind. */
type Ids = Readonly<Record<Kind, ReadonlySet<string>>>;

/** The mentions of ids that do not exist. */
const missingIn = memoize((list: readonly Reference[], ids: Ids) => list.filter(({ to, id }) => !ids[to].has(id)));

const idsIn = memoizeKind((entries: ReadEntries, kind: Kind): ReadonlySet<string> => new Set(entries[kind].keys()));

/** Returns the same object until an entry is added, renamed or removed, so that results can be cached by it. */
const sameIds = keepWhile<Ids>((a, b) =>
  kinds.every(
    (kind) => a[kind] === b[kind] || (a[kind].size === b[kind].size && [...a[kind]].every((id) => b[kind].has(id))),
  ),
);
