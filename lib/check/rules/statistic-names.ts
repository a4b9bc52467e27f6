import type { ParsedContent } from '../../catalog/parsed-content';
import type { SeriesId } from '../../domain/ids';
import { hasName, nameFinder } from '../../domain/name-key';
import type { Problem } from '../../problems/problem';
import { refusalsOf } from './refusals';

/** Statistics named after one entity of a series that take their value from another. */
export function statisticNameProblems({ statistics, series }: ParsedContent): Problem[] {
  const finders = new Map<SeriesId, ReturnType<typeof nameFinder>>();
  return [...statistics.values()].flatMap((entry) => {
    const { value } = entry;
    if (value.kind !== 'observed' || hasName(value.name, value.entity)) return [];
    const observations = series.get(value.series)?.value.observations;
    if (observations === undefined || !observations.has(value.entity)) return [];
    const finder = finders.get(value.series) ?? nameFinder(observations.keys());
    finders.set(value.series, finder);
    const other = finder(value.name);
    if (other === null) return [];
    return [
      refusalsOf(entry)(
        ['entity'],
        'statistic/entity',
        `The name says "${other}", but the number is for "${value.entity}".`,
        `Use the entity "${other}", or a name that contains "${value.entity}".`,
      ),
    ];
  });
}
