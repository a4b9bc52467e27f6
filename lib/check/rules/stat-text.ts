import { formatQuantity } from '../../format/format-quantity';
import type { Fix, Problem } from '../../problems/problem';
import { attempt, type EditorialRule } from '../context';

/** The number that an author typed inside `<Stat>` is the one that the data layer gives; `--fix` writes it in. */
export const statText: EditorialRule = ({ parsed, resolve }) => {
  const problems: Problem[] = [];
  const fixes: Fix[] = [];
  for (const { file, body } of [...parsed.articles.values(), ...parsed.factChecks.values()]) {
    for (const { use, position, textRange } of body.uses) {
      if (use.word !== 'Stat' || use.text === null || textRange === null) continue;
      // A number that cannot be read is reported by the rule "numbers".
      const resolved = attempt(() => resolve({ id: use.of, at: use.at ?? null }), file, position, []);
      if (resolved === null) continue;
      const right = formatQuantity(resolved.quantity, { as: use.as, decimals: use.decimals ?? null });
      if (use.text.replace(/\s+/g, ' ').trim() === right) continue;
      problems.push({
        rule: 'stat/text',
        file,
        position,
        length: '<Stat'.length,
        message: `The prose says "${use.text}"; the data layer says "${right}".`,
        hint: `Write ${right}, or run: npm run check -- --fix`,
      });
      fixes.push({ file, ...textRange, text: right });
    }
  }
  return { problems, fixes };
};
