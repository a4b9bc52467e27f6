import type { Newsroom } from '../../domain/newsroom';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import type { Entities } from '../entities';
import type { Refuse } from './refusals';

/** Problems with a newsroom’s aliases. An alias is an additional name for exactly one entity in the data. */
export function aliasProblems(refuse: Refuse, { aliases = {} }: Newsroom, entities: Entities): Problem[] {
  const taken = new Map<string, string>();
  return Object.entries(aliases).flatMap(([name, others]) => [
    ...(entities.spellings.has(name)
      ? []
      : [
          refuse(
            ['aliases', name],
            'reference/unknown',
            `No series has the entity "${name}".`,
            didYouMean(name, entities.spellings, 'entities'),
          ),
        ]),
    ...others.flatMap((alias, index) => {
      const owner = entities.spellings.has(alias) ? alias : taken.get(alias);
      taken.set(alias, name);
      if (owner === undefined) return [];
      const message = `"${alias}" already names "${owner}".`;
      return [refuse(['aliases', name, index], 'name/duplicate', message, 'Use only names that no other entity has.')];
    }),
  ]);
}
