import type { Reference } from '../../catalog/references';
import { memoize } from '../../domain/memoize';
import { fileStart, type Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** Every source is used: an unused source is a leftover or a forgotten citation. */
export const unusedSources: EditorialRule = ({ parsed, references, unread }) => {
  const used = new Set(references.flatMap((list) => sourcesIn(list)));
  const problems = [...parsed.sources.values()]
    .filter(({ id }) => !used.has(id) && !unread.some((text) => text.includes(id)))
    .map(({ id, file }): Problem => ({
      rule: 'source/unused',
      file,
      position: fileStart,
      message: `Source "${id}" is not used anywhere.`,
      hint: 'Use it in a <Cite source="…" />, a series, a statistic or a fact-check, or delete the file.',
    }));
  return { problems };
};

/** The sources that an entry or a text uses. A correction that names a source does not use it. */
const sourcesIn = memoize((list: readonly Reference[]) =>
  list.flatMap(({ from, to, id }) => (to === 'sources' && from?.kind !== 'corrections' ? [id] : [])),
);
