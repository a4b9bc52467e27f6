import type { ParsedBody } from '../../articles/parse-body';
import { pins, type DocumentEntry } from '../../catalog/parsed-content';
import type { FactCheck } from '../../domain/fact-check';
import { statReference } from '../../domain/vocabulary';
import { isExact } from '../../domain/quantity';
import { inTextOn, type ClaimedNumber } from '../../format/format-claim';
import { formatAsWritten, formatQuantity } from '../../format/format-quantity';
import type { Problem } from '../../problems/problem';
import type { Resolve, ResolvedStatistic } from '../../numbers/resolve';
import { pinned } from '../../numbers/vintage';
import { valueOf, type CheckContext, type EditorialRule } from '../context';
import { memoizeByNumbers } from '../memoize-by-numbers';
import type { NumberFix } from '../number-fixes';
import { recordPlace } from '../record-place';

/**
 * The number typed inside `<Stat>` is the value in the data layer or, if the article gives its numbers as of a day, the value on that day.
 * `npm run check -- --fix` corrects the typed number.
 */
export const statText: EditorialRule = (context) => {
  const { parsed, resolve } = context;
  const pinnedTo = pins(parsed);
  const checks = new Map([...parsed.factChecks.values()].map((check) => [check.file, check]));
  const mismatchesOf = (file: string, body: ParsedBody, read: Resolve): readonly Mismatch[] => {
    const check = checks.get(file);
    return check === undefined ? inText(body, read) : inCheck(check, read);
  };
  const found = [...parsed.bodies].flatMap(([file, body]) =>
    mismatchesOf(file, body, pinned(resolve, pinnedTo.get(file))).map(({ statistic, message, problem, fix }) => ({
      problem: { file, message: withRecord(message, statistic, context), ...problem },
      numberFixes: fix === null ? [] : [{ file, ...fix }],
    })),
  );
  return {
    problems: found.map(({ problem }) => problem),
    numberFixes: found.flatMap(({ numberFixes }) => numberFixes),
  };
};

/** The message with the file and line of the record, because the error may be there. */
function withRecord(message: string, statistic: ResolvedStatistic, context: CheckContext): string {
  const place = recordPlace(statistic, context);
  return place === null ? message : `${message.slice(0, -1)} (${place}).`;
}

interface Mismatch {
  readonly statistic: ResolvedStatistic;
  /** The message, without the file and line of the record. */
  readonly message: string;
  readonly problem: Omit<Problem, 'file' | 'message'>;
  /** Null if only the number of a bound is typed, without words such as “less than”. */
  readonly fix: Omit<NumberFix, 'file'> | null;
}

const inText = memoizeByNumbers((body: ParsedBody, resolve) => mismatches(body, resolve, null));
const inCheck = memoizeByNumbers(({ body, value }: DocumentEntry<FactCheck>, resolve) =>
  mismatches(body, resolve, value.claim),
);

function mismatches({ uses }: ParsedBody, resolve: Resolve, claim: ClaimedNumber | null): readonly Mismatch[] {
  return uses.flatMap(({ use, textRange }) => {
    if (use.word !== 'Stat' || use.text === null || textRange === null) return [];
    const reference = statReference(use);
    const resolved = valueOf(() => resolve(reference));
    if (resolved === null) return [];
    const { quantity } = resolved;
    const style = inTextOn(claim, { id: use.of, unit: quantity.unit }, { as: use.as, decimals: use.decimals ?? null });
    const right = formatQuantity(quantity, style);
    const written = use.text.replace(/\s+/g, ' ').trim();
    if (written === right || written === formatAsWritten(quantity, style, written)) return [];
    // The author may have typed the words of the bound before the tag, and must then move them.
    const isBare = !isExact(quantity) && /^[^\p{L}]*\d/u.test(written);
    const { start, end, position } = textRange;
    const { asOf } = resolved.reference;
    const day = asOf === undefined ? '' : ` as of ${asOf}`;
    const problem = {
      rule: 'stat/text',
      position,
      length: use.text.split('\n')[0]?.length ?? 0,
      hint: isBare
        ? `Write the whole value between the tags: ${right}. The exact number is not known.`
        : `Write ${right}, or run: npm run check -- --fix`,
    } as const;
    const message = `The prose says "${written}", but the data layer says "${right}"${day}.`;
    return [
      {
        statistic: resolved,
        message,
        problem,
        fix: isBare ? null : { start, end, text: right, reference, written, position },
      },
    ];
  });
}
