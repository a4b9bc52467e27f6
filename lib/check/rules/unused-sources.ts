import { fileStart, type Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** Every source is used: an unused source is a leftover or a forgotten citation. */
export const unusedSources: EditorialRule = ({ parsed, references, unread }) => {
  const used = new Set(
    references.filter(({ from, to }) => to === 'sources' && from?.kind !== 'corrections').map(({ id }) => id),
  );
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
