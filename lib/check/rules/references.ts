import { isBroken, type ReadEntries } from '../../catalog/parsed-content';
import type { Reference } from '../../catalog/references';
import { redirectOf } from '../../catalog/withdrawn';
import { collections, kinds } from '../../collections/collections';
import { correctable } from '../../domain/correction';
import { keepWhile, memoize } from '../../domain/memoize';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/**
 * Every id that content refers to exists. A correction may also name withdrawn content if `redirects.yml` records the withdrawal, because
 * corrections stay in the log.
 */
export const references: EditorialRule = ({ parsed, references: mentions }) => {
  const withIds = sameIds(parsed);
  const missing = mentions.flatMap((list) => missingIn(list, withIds));
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

/** The mentions of ids that do not exist. */
const missingIn = memoize((list: readonly Reference[], entries: ReadEntries) =>
  list.filter(({ to, id }) => !entries[to].has(id)),
);

/** Entries with the same ids as those given: the same object until an entry is added, renamed or removed. */
const sameIds = keepWhile<ReadEntries>((a, b) =>
  kinds.every(
    (kind) =>
      a[kind] === b[kind] || (a[kind].size === b[kind].size && [...a[kind].keys()].every((id) => b[kind].has(id))),
  ),
);
