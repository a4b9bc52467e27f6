import type { Problem } from '../../problems/problem';
import { attempt, type EditorialRule } from '../context';

/** Every statistic can be computed, and can be read at every period at which it is asked for. */
export const numbers: EditorialRule = ({ parsed, references, catalog, resolve }) => {
  const problems: Problem[] = [];
  const failed = new Set<string>();
  for (const [id, statistic] of catalog.statistics) {
    const located = parsed.statistics.get(id);
    if (located === undefined) continue;
    const path = statistic.kind === 'derived' ? ['from'] : statistic.kind === 'observed' ? ['period'] : [];
    const before = problems.length;
    const own = attempt(() => resolve({ id, at: null }), located.file, located.position(path), problems);
    if (own === null) failed.add(id);
    if (problems.length > before && isRepeated(problems)) problems.pop();
  }
  for (const { statistic, file, position } of references) {
    if (statistic === undefined || statistic.at === null || failed.has(statistic.id)) continue;
    attempt(() => resolve(statistic), file, position, problems);
  }
  return { problems };
};

/** A statistic derived from one that fails would say the same again; so would the others of a circle. */
function isRepeated(problems: readonly Problem[]): boolean {
  const last = problems.at(-1);
  return problems
    .slice(0, -1)
    .some(({ rule, message }) => rule === last?.rule && (message === last.message || rule === 'statistic/cycle'));
}
