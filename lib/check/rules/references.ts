import { isBroken } from '../../catalog/parsed-content';
import { redirectOf } from '../../catalog/withdrawn';
import { collections } from '../../collections/collections';
import { correctable } from '../../domain/correction';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/**
 * Every id that content refers to exists. A correction may also name withdrawn content if `redirects.yml` records the withdrawal, because
 * corrections stay in the log.
 */
export const references: EditorialRule = ({ parsed, references: mentions }) => {
  const missing = mentions.flatMap((list) => list.filter(({ to, id }) => !parsed[to].has(id)));
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
