import type { ParsedBody } from '../../articles/parse-body';
import { pins } from '../../catalog/parsed-content';
import { statReference } from '../../domain/vocabulary';
import { isExact } from '../../domain/quantity';
import { formatAsWritten, formatQuantity, type QuantityStyle } from '../../format/format-quantity';
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
      fixes: fix === null ? [] : [{ file, ...fix }],
    })),
  );
  return { problems: found.map(({ problem }) => problem), fixes: found.flatMap(({ fixes }) => fixes) };
};

interface Mismatch {
  readonly problem: Omit<Problem, 'file'>;
  /** None for a bound without its words. */
  readonly fix: Omit<Fix, 'file'> | null;
}

const mismatches = remembered(({ uses }: ParsedBody, resolve): readonly Mismatch[] =>
  uses.flatMap(({ use, textRange }) => {
    if (use.word !== 'Stat' || use.text === null || textRange === null) return [];
    const resolved = valueOf(() => resolve(statReference(use)));
    if (resolved === null) return [];
    const { quantity } = resolved;
    const style: QuantityStyle = { as: use.as, decimals: use.decimals ?? null };
    const right = formatQuantity(quantity, style);
    const written = use.text.replace(/\s+/g, ' ').trim();
    if (written === right || written === formatAsWritten(quantity, style, written)) return [];
    // The words of a bound may stand before the tag: whoever wrote them there has to move them.
    const isBare = !isExact(quantity) && /^[^\p{L}]*\d/u.test(written);
    const { start, end, position } = textRange;
    const { asOf } = resolved.reference;
    const day = asOf === undefined ? '' : ` as of ${asOf}`;
    const problem = {
      rule: 'stat/text',
      position,
      length: use.text.split('\n')[0]?.length ?? 0,
      message: `The prose says "${written}"; the data layer says "${right}"${day}.`,
      hint: isBare
        ? `Write the whole of it between the tags: ${right}. A number alone would say more than is known.`
        : `Write ${right}, or run: npm run check -- --fix`,
    } as const;
    return [{ problem, fix: isBare ? null : { start, end, text: right } }];
  }),
);
