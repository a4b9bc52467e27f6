import type { Entry } from '../../catalog/entry';
import type { ReadEntries } from '../../catalog/parsed-content';
import { statisticId } from '../../domain/ids';
import { memoize } from '../../domain/memoize';
import { hasName } from '../../domain/name-key';
import type { Statistic } from '../../domain/statistic';
import type { Problem } from '../../problems/problem';
import type { Entities } from '../entities';
import { namesOf } from './label-names';
import { refusalsOf } from './refusals';

/** Reports statistics that are named after one entity, but take their value from another or are computed from others. */
export function statisticNameProblems(statistics: ReadEntries['statistics'], entities: Entities): readonly Problem[] {
  return [...statistics.values()].flatMap((entry) => ofStatistic(entry, entities));
}

const ofStatistic = memoize((entry: Entry<Statistic>, entities: Entities): readonly Problem[] => {
  const { id, value } = entry;
  const drawn = entities.ofStatistic(statisticId.parse(id));
  // Aliases count too: “America’s exports” names the United States.
  const mentioned = entities.mentionedIn(value.name);
  const isOwn = (own: string): boolean => hasName(value.name, own) || mentioned.some(({ name }) => name === own);
  if (value.kind === 'published' || drawn.entities.some(isOwn)) return [];
  const other = [...entities.namedIn(value.name), ...mentioned.map(({ name }) => name)].find((name) =>
    entities.isMisnamedAs(drawn, name),
  );
  if (other === undefined) return [];
  const { start, end } = mentioned.find(({ name }) => name === other) ?? {};
  const said = start === undefined ? other : value.name.slice(start, end);
  const refuse = refusalsOf(entry);
  const own = namesOf(drawn.entities);
  if (value.kind === 'observed')
    return [
      refuse(
        ['entity'],
        'statistic/entity',
        `The name says "${said}", but the number is for ${own}.`,
        `Set "entity" to "${other}", or write a name that contains ${own}.`,
      ),
    ];
  return [
    refuse(
      ['name'],
      'statistic/entity',
      `The name says "${said}", but the number is computed from data for ${own}.`,
      `Write a name that contains ${own}, or compute the number from data for "${other}".`,
    ),
  ];
});
