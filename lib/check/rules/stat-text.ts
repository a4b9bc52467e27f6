import { formatQuantity } from '../../format/format-quantity';
import type { Fix, Problem } from '../../problems/problem';
import { valueOf, type EditorialRule } from '../context';

/** The number that an author typed inside `<Stat>` is the one that the data layer gives; `--fix` writes it in. */
export const statText: EditorialRule = ({ parsed, resolve }) => {
  const problems: Problem[] = [];
  const fixes: Fix[] = [];
  for (const [file, { uses }] of parsed.bodies) {
    for (const { use, textRange } of uses) {
      if (use.word !== 'Stat' || use.text === null || textRange === null) continue;
      const resolved = valueOf(() => resolve({ id: use.of, at: use.at ?? null }));
      if (resolved === null) continue;
      const right = formatQuantity(resolved.quantity, { as: use.as, decimals: use.decimals ?? null });
      const written = use.text.replace(/\s+/g, ' ').trim();
      if (written === right) continue;
      const { start, end, position } = textRange;
      problems.push({
        rule: 'stat/text',
        file,
        position,
        length: use.text.split('\n')[0]?.length ?? 0,
        message: `The prose says "${written}"; the data layer says "${right}".`,
        hint: `Write ${right}, or run: npm run check -- --fix`,
      });
      fixes.push({ file, start, end, text: right });
    }
  }
  return { problems, fixes };
};
