import type { ParsedBody } from '../../articles/parse-body';
import type { DocumentEntry } from '../../catalog/parsed-content';
import type { Claim } from '../../domain/claim';
import type { FactCheck } from '../../domain/fact-check';
import { factCheckId, type FactCheckId } from '../../domain/ids';
import { memoize } from '../../domain/memoize';
import { paths } from '../../site';
import { positionAt } from '../../problems/text-position';
import type { Problem } from '../../problems/problem';
import { areOfOneKind, isYear, numbersInClaim, type NumberInClaim } from '../../prose/claims/claimed-numbers';
import type { EditorialRule } from '../context';

/** A number in `<Claimed>` matches the fact-checked claim near it, if that claim is by the same speaker. */
export const claimedNumbers: EditorialRule = ({ parsed: { bodies, factChecks }, sources }) => {
  const own = new Map([...factChecks.values()].map(({ id, file }) => [file, factCheckId.parse(id)]));
  const problems = [...bodies].flatMap(([file, body]) => {
    const claimed = claimedIn(body);
    if (claimed.length === 0) return [];
    const starts = sectionStarts(body, sources.get(file) ?? '');
    const sectionOf = (line: number): number => starts.filter((start) => start <= line).length;
    const checked = checksIn(body, own.get(file)).flatMap(({ id, line }) => {
      const check = factChecks.get(id);
      return check === undefined ? [] : [{ check, section: line === null ? null : sectionOf(line) }];
    });
    const located = claimed.map((one) => ({ ...one, section: sectionOf(one.line) }));
    return located.flatMap((one) => {
      const beside = checked
        .filter(
          ({ check, section }) => isBy(check.value.claim, one.by) && (section === null || section === one.section),
        )
        .map(({ check }) => check);
      const others = located.filter(({ by, section }) => by === one.by && section === one.section);
      return problemOf(file, one, beside, others);
    });
  });
  return { problems };
};

/** A number in `<Claimed>`. */
interface Claimed {
  readonly by: string;
  readonly number: NumberInClaim;
  readonly line: number;
  readonly position: Problem['position'];
  readonly text: string;
}

const claimedIn = memoize(({ uses }: ParsedBody): readonly Claimed[] =>
  uses.flatMap(({ use, textRange, position }) => {
    if (use.word !== 'Claimed' || textRange === null) return [];
    const place = { line: position.line, position: textRange.position };
    const numbers = numbersInClaim(use.text).filter((number) => !isYear(number));
    return numbers.map((number) => ({ by: use.by, text: use.text, number, ...place }));
  }),
);

/** The lines on which the sections of a text begin. */
function sectionStarts({ body: { headings }, blocks }: ParsedBody, source: string): number[] {
  const titles = new Set(headings.map(({ text }) => text));
  return blocks.filter(({ text }) => titles.has(text)).map(({ offsets }) => positionAt(source, offsets[0] ?? 0).line);
}

/**
 * The fact-checks that a text shows or links to, each with its line. In the text of a fact-check, its own claim applies everywhere, so that
 * fact-check has no line.
 */
function checksIn(
  { uses, links }: ParsedBody,
  own: FactCheckId | undefined,
): { readonly id: FactCheckId; readonly line: number | null }[] {
  const shown = uses.flatMap(({ use, position: { line } }) => (use.word === 'FactCheck' ? [{ id: use.id, line }] : []));
  const linked = links.flatMap(({ url, position: { line } }) => {
    const id = factCheckId.safeParse(url.split('/').at(-2));
    return id.success && url === paths.factCheck(id.data) ? [{ id: id.data, line }] : [];
  });
  return [...(own === undefined ? [] : [{ id: own, line: null }]), ...shown, ...linked];
}

function isBy({ speaker, attributedTo }: Claim, person: string): boolean {
  return speaker === person || attributedTo === person;
}

/** If one number is this many times the other, or more, they are assumed to measure different things. */
const farthest = 5;

function timesApart({ value: a }: NumberInClaim, { value: b }: NumberInClaim): number {
  if (a.eq(0) || b.eq(0)) return a.eq(b) ? 1 : Infinity;
  const ratio = a.div(b).abs().toNumber();
  return ratio < 1 ? 1 / ratio : ratio;
}

/**
 * Reports a number that is in none of the claims, such as 45%, if a claim has a similar number, such as 40%, that the section does not
 * mention. Other numbers are allowed, because a speaker may have claimed more than was checked.
 */
function problemOf(
  file: string,
  { number, position, text }: Claimed,
  checks: readonly DocumentEntry<FactCheck>[],
  others: readonly Claimed[],
): Problem[] {
  const states = checks.flatMap((check) => numbersOf(check.value.claim).map((one) => ({ ...one, check })));
  const isSame = (a: NumberInClaim, b: NumberInClaim): boolean => areOfOneKind(a, b) && a.value.eq(b.value);
  if (states.some((one) => isSame(one, number))) return [];
  const [meant] = states
    .filter((one) => areOfOneKind(one, number) && !others.some((other) => isSame(one, other.number)))
    .filter((one) => timesApart(one, number) < farthest)
    .sort((a, b) => timesApart(a, number) - timesApart(b, number));
  if (meant === undefined) return [];
  const { line } = meant.check.position(['claim', 'text']);
  return [
    {
      rule: 'prose/claimed',
      file,
      position,
      length: text.split('\n')[0]?.length ?? 0,
      message: `This says "${text.slice(number.start, number.end)}", but the claim says "${meant.words}" (${meant.check.file}:${line}).`,
      hint: 'Write the number from the claim, or correct the claim.',
    },
  ];
}

/** The numbers of a claim, as values and as written. Years are left out. */
function numbersOf({ text, quotation = '' }: Claim): (NumberInClaim & { readonly words: string })[] {
  return [text, quotation].flatMap((words) =>
    numbersInClaim(words)
      .map((one) => ({ ...one, words: words.slice(one.start, one.end) }))
      .filter((one) => !isYear(one)),
  );
}
