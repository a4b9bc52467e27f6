import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** No entry uses a statistic that is retired or has expired. ISO dates can be compared as strings. */
export const statisticsInUse: EditorialRule = ({ parsed, references, date }) => {
  const retired = references.flatMap((mention): Problem[] => {
    const gone = mention.to === 'statistics' ? parsed.statistics.get(mention.id)?.value.retired : undefined;
    if (gone === undefined) return [];
    const { on, why, successor } = gone;
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
  const expired = [...parsed.statistics.values()].flatMap(({ id, file, value, position }): Problem[] => {
    const { validUntil, retired: gone } = value;
    if (date === null || gone !== undefined || validUntil === undefined || validUntil >= date) return [];
    return [
      {
        rule: 'statistic/expired',
        file,
        position: position(['validUntil']),
        message: `"${id}" was valid until ${validUntil}: today is ${date}.`,
        hint: 'Look for a newer value. Then update this statistic, retire it, or set a later "validUntil".',
      },
    ];
  });
  return { problems: [...retired, ...expired] };
};
