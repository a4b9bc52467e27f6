import type { ParsedBody } from '../../articles/parse-body';
import { pins } from '../../catalog/parsed-content';
import { statReference } from '../../domain/vocabulary';
import { formatQuantity } from '../../format/format-quantity';
import type { Fix, Problem } from '../../problems/problem';
import { pinned } from '../../numbers/vintage';
import { valueOf, type EditorialRule } from '../context';
import { remembered } from '../remembered';

/**
 * The number that an author typed inside `<Stat>` is the one that the data layer gives, or gave on the day to which the
 * article pins its numbers; `--fix` writes it in.
 */
export const statText: EditorialRule = ({ parsed, resolve }) => {
  const pinnedTo = pins(parsed);
  const found = [...parsed.bodies].flatMap(([file, body]) =>
    mismatches(body, pinned(resolve, pinnedTo.get(file))).map(({ problem, fix }) => ({
      problem: { file, ...problem },
      fix: { file, ...fix },
    })),
  );
  return { problems: found.map(({ problem }) => problem), fixes: found.map(({ fix }) => fix) };
};

interface Mismatch {
  readonly problem: Omit<Problem, 'file'>;
  readonly fix: Omit<Fix, 'file'>;
}

const mismatches = remembered(({ uses }: ParsedBody, resolve): readonly Mismatch[] =>
  uses.flatMap(({ use, textRange }) => {
    if (use.word !== 'Stat' || use.text === null || textRange === null) return [];
    const resolved = valueOf(() => resolve(statReference(use)));
    if (resolved === null) return [];
    const right = formatQuantity(resolved.quantity, { as: use.as, decimals: use.decimals ?? null });
    const written = use.text.replace(/\s+/g, ' ').trim();
    if (written === right) return [];
    const { start, end, position } = textRange;
    const { asOf } = resolved.reference;
    const day = asOf === undefined ? '' : ` as of ${asOf}`;
    const problem = {
      rule: 'stat/text',
      position,
      length: use.text.split('\n')[0]?.length ?? 0,
      message: `The prose says "${written}"; the data layer says "${right}"${day}.`,
      hint: `Write ${right}, or run: npm run check -- --fix`,
    } as const;
    return [{ problem, fix: { start, end, text: right } }];
  }),
);
