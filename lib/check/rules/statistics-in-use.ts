import type { ReadEntries } from '../../catalog/parsed-content';
import { memoize } from '../../domain/memoize';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** No entry uses a retired statistic, and every statistic that is not retired is still valid. ISO dates can be compared as strings. */
export const statisticsInUse: EditorialRule = ({ parsed, references, date }) => {
  const gone = retiredIn(parsed.statistics);
  const mentions = gone.size === 0 ? [] : references.flat().filter(({ to }) => to === 'statistics');
  const retired = mentions.flatMap((mention): Problem[] => {
    const record = gone.get(mention.id);
    if (record === undefined) return [];
    const { on, why, successor } = record;
    return [
      {
        rule: 'statistic/retired',
        file: mention.file,
        position: mention.position,
        message: `"${mention.id}" was retired on ${on}: ${why}`,
        hint:
          successor === undefined ? 'It has no replacement: rewrite this without the number.' : `Use "${successor}".`,
      },
    ];
  });
  return { problems: [...retired, ...expiredIn(parsed.statistics, date)] };
};

const retiredIn = memoize(
  (statistics: ReadEntries['statistics']) =>
    new Map(
      [...statistics].flatMap(
        ([
          id,
          {
            value: { retired },
          },
        ]) => (retired === undefined ? [] : [[id, retired]]),
      ),
    ),
);

const expiredIn = memoize((statistics: ReadEntries['statistics'], date: string | null) =>
  [...statistics.values()].flatMap(({ id, file, value, position }): Problem[] => {
    const { validUntil, retired } = value;
    if (date === null || retired !== undefined || validUntil === undefined || validUntil >= date) return [];
    return [
      {
        rule: 'statistic/expired',
        file,
        position: position(['validUntil']),
        message: `"${id}" was valid until ${validUntil}: today is ${date}.`,
        hint: 'Look for a newer value. Then update this statistic, retire it, or set a later "validUntil".',
      },
    ];
  }),
);
