import { anyForm } from './change-verbs';
import { ordinalWords } from './ordinals';
import { conditionsIn } from './phrases/conditions';
import { withoutIdioms } from './phrases/idioms';
import { isInside, quotations, type TextRange } from './quotations';
import { notPrecededBy, precededBy, type Saying } from './saying';
import { sentencesIn } from './sentences';
import { anyRival, basesInContext, gap, wordsInContext } from './words-in-context';

export type { Saying } from './saying';

/** A word that makes a claim about numbers, which must be compared with the data. */
export interface ClaimingWord extends TextRange {
  readonly word: string;
  readonly says: Saying;
}

const forms = (words: string): string => `(?:${words.split(' ').join('|')})`;

/** Verbs that say by themselves that a number changed. Other verbs do so only beside certain words. */
const risingVerbs = 'rise grow increase climb jump surge soar swell widen accelerate';
const fallingVerbs = 'fall decline drop decrease shrink sink plunge plummet slump dwindle';
const rising = anyForm(risingVerbs);
const larger = forms('larger bigger greater longer taller');
// “Narrow” and “slow” are left out here, because they are adjectives too.
const falling = `(?:${anyForm(fallingVerbs)}|narrows|narrowed|narrowing|slows|slowed|slowing)`;
const smaller = forms('smaller fewer shorter');
const everyTime: Saying = { kind: 'related', by: ['every'] };
/** Excludes “more than half” and “more than a third”, which are numbers in words. */
const notMultiple = '(?! than (?:half|an? (?:\\uFFFC|third|quarter|fifth|tenth|decade|century|year|month))(?!\\p{L}))';
const went = '(?:go|goes|went|gone|going|come|comes|came|coming|move|moved|moves|were|was|is|are)';
/** The words that may stand between a verb and “up” or “down”. “Made” is not one: “was made up by the council” is not about a rise. */
const adverb = '(?:\\p{L}+ly|also|back|even|far|just|much|now|still|way|well)';
const count = '(?:two|three|four|five|six|seven|eight|nine|ten|several|many)';
const ordinal = `(?:${ordinalWords(2, 12)})`;
const times = '(?:decades?|months?|quarters?|seasons?|weeks?|years?)';
const level =
  '(?:(?:the )?\\uFFFC|that\\b|those\\b|what\\b|its\\b|their\\b|half\\b|(?:an?|the) (?:average|level|mark|third|threshold)\\b|\\p{L}+’s?\\s)';
const comparative = '(?:fewer|greater|higher|larger|less|lower|more|smaller)';
const beyond = `(?:(?:above|below|over|under) ${level}|${comparative}\\b|so (?:few|great|high|large|little|low|many|much|small)\\b)`;
const changed = '(?:exceed(?:ed)?|fall(?:en)?|fell|grown|rise[ns]?|rose|shrunk|surpass(?:ed)?)\\b';
const moves =
  '(?:exceed(?:ed)?|fall(?:en)?|fell|grow(?:n|ing|s)?|passed|rise[ns]?|rose|shr[aiu]nk|surpass(?:ed)?|topped)\\b';

/** “The gap between Arvenia and Bellmark has” before “widened”. What widens must be a gap: a band in a chart, for example, is not. */
const toGap = `\\b${gap}(?: (?:between|in|of|on|over|to|with) [^.;:,()\uFFFC]{1,50})?(?:,? (?:\uFFFC,?|again|also|and|but|has|have|had|is|of|that|then|was|which|\\p{L}+ly))* `;
const ofGap = `(?= (?:its|the|their|this) (?:\\p{L}+ )?${gap}\\b)`;

const reached = '\\b(?:its|their|a|new|all-time) ';

/**
 * Patterns for claiming words, and what these words say. A pattern may look at neighbouring words, but matches only the claiming word: “up”
 * in “went up by”.
 */
const kinds: readonly (readonly [pattern: string, says: Saying])[] = [
  [
    `widen(?:s|ed|ing)?${ofGap}|${precededBy(toGap, 'widen(?:s|ed|ing)?')}`,
    { kind: 'moved', direction: 'up', ofGap: true },
  ],
  [
    `narrow(?:s|ed|ing)?${ofGap}|${precededBy(toGap, 'narrow(?:s|ed|ing)')}`,
    { kind: 'moved', direction: 'down', ofGap: true },
  ],
  [rising, { kind: 'moved', direction: 'up' }],
  // “Falls due” and “falls short of” are not falls.
  [`${falling}(?! due\\b| (?:\\p{L}+ )?short of\\b)|narrow`, { kind: 'moved', direction: 'down' }],
  [precededBy(`\\b${went} (?:${adverb} )?`, 'up(?= (?:by|from|on)\\b)'), { kind: 'moved', direction: 'up' }],
  [notPrecededBy('\\b(?:no|any) ', 'higher'), { kind: 'compared', direction: 'up', isOfSize: false }],
  [
    `${notPrecededBy('\\b(?:no|any) ', larger)}|more(?! (?:for|to|about|of|like|slowly)\\b)(?= (?:[\\p{L}\\d’-]+ ){0,4}than\\b)${notMultiple}`,
    { kind: 'compared', direction: 'up', isOfSize: true },
  ],
  [precededBy(`\\b${went} (?:${adverb} )?`, 'down(?= (?:by|from|on)\\b)'), { kind: 'moved', direction: 'down' }],
  ['lower', { kind: 'compared', direction: 'down', isOfSize: false }],
  [
    `${smaller}|less(?! (?:for|to|about|of|like)\\b)(?= (?:[\\p{L}\\d’-]+ ){0,4}than\\b)${notMultiple}`,
    { kind: 'compared', direction: 'down', isOfSize: true },
  ],
  [forms('largest biggest greatest longest tallest'), { kind: 'extreme', end: 'highest', isOfSize: true }],
  [forms('smallest shortest'), { kind: 'extreme', end: 'lowest', isOfSize: true }],
  [
    `${forms('highest peak peaks peaked')}|record(?= (?:\\p{L}|\\uFFFC))(?<=\\b(?:a|new|its|their) record)(?! of\\b| that\\b| lows?\\b)`,
    { kind: 'extreme', end: 'highest', isOfSize: false },
  ],
  [forms('lowest trough troughs bottomed'), { kind: 'extreme', end: 'lowest', isOfSize: false }],
  [precededBy(reached, 'high(?= (?:of|in)\\b)'), { kind: 'extreme', end: 'highest', isOfSize: false }],
  [precededBy(reached, 'low(?= (?:of|in)\\b)'), { kind: 'extreme', end: 'lowest', isOfSize: false }],
  [precededBy('\\b(?:a|the)(?: \\p{L}+)? ', 'majority'), { kind: 'half', side: 'above' }],
  [precededBy('\\b(?:a|the)(?: \\p{L}+)? ', 'minority'), { kind: 'half', side: 'below' }],
  [forms('fastest slowest steepest sharpest'), { kind: 'related', by: ['highest', 'lowest', 'ranked'] }],
  [
    `${forms('best worst weakest strongest poorest')}(?= (?:since\\b|on record\\b|(?:decade|harvest|month|performance|quarter|result|season|showing|week|year)s?\\b|in \\p{L}+ ${times}\\b))`,
    { kind: 'related', by: ['highest', 'lowest', 'ranked'] },
  ],
  [
    precededBy(
      '^|[.:!?] ',
      'record(?= (?:crop|deficit|exports|fall|growth|harvest|high|imports|level|loss|low|output|profit|rise|sales|share|surplus|year)s?\\b)',
    ),
    { kind: 'related', by: ['highest', 'lowest'] },
  ],
  [
    `always(?= (?:\\p{L}+ ){0,4}(?:(?:above|below|over|under) ${level}|${comparative}\\b[^.;:,()]{0,60} than\\b|${changed}|the (?:biggest|highest|largest|lowest|smallest)\\b))`,
    { kind: 'related', by: ['every', 'highest', 'lowest'] },
  ],
  [`faster(?= than\\b)`, { kind: 'related', by: ['above', 'highest', 'accelerated'] }],
  [`(?:slower|more slowly)(?= than\\b)`, { kind: 'related', by: ['below', 'lowest', 'slowed'] }],
  [
    `(?:exceed(?:s|ed)?|outgr[eo]ws?|outnumber(?:s|ed)?|outpac(?:e|es|ed|ing)|outstrip(?:s|ped|ping)?|over(?:take|takes|taken|taking|took)|surpass(?:es|ed|ing)?)(?= \\p{L})`,
    { kind: 'related', by: ['above', 'highest', 'crossed', 'ranked'] },
  ],
  [
    `cross(?:es|ed|ing)?(?= (?:into (?:the )?(?:black|deficit|loss|majority|minority|profit|red|surplus)\\b|(?:above|below) |(?:the )?(?:\\uFFFC|half\\b|\\p{L}+ (?:mark|threshold)\\b)))`,
    { kind: 'related', by: ['crossed'] },
  ],
  [
    `no longer(?= (?:\\p{L}+ly )?(?:${beyond}|${moves}|the \\p{L}+est\\b))`,
    { kind: 'related', by: ['crossed', 'above', 'below', 'rose', 'fell', 'unchanged'] },
  ],
  [
    `never(?= (?:(?:again|been|gone|quite|yet) ){0,2}(?:${beyond}|${moves}))`,
    { kind: 'related', by: ['every', 'highest', 'lowest'] },
  ],
  [
    `steadily(?= ${rising}| ${falling})|${precededBy(`${rising} |${falling} `, 'steadily')}|without exception`,
    everyTime,
  ],
];

/**
 * Words that say something about numbers only if other words in their clause do: “it grew every year”, but not “it is printed every year”.
 */
const inClause: typeof kinds = [
  [
    `${notPrecededBy('\\b(?:of|for) ', '(?:every|each)(?: single)? (?:year|quarter|month|week|one of (?:them|these))')}|(?:year after year|month after month)`,
    everyTime,
  ],
  [
    `${count} (?:consecutive |straight |successive )?${times} (?:in a row|running)|(?:${count}|${ordinal}) (?:consecutive|straight|successive) ${times}|${ordinal} ${times} (?:in a row|running)`,
    everyTime,
  ],
  [`for the first time`, { kind: 'related', by: ['crossed', 'highest', 'lowest', 'rose', 'fell'] }],
  [
    `(?:during|in|over) the (?:last|past) (?:(?:few|\\d+|${count}) ${times}|decade|century|years)(?! of\\b)`,
    { kind: 'related', by: ['rose', 'fell', 'unchanged', 'times', 'every', 'highest', 'lowest'] },
  ],
  // “The rules are unchanged” says nothing about a number in another clause.
  ['unchanged|stagnat(?:ed|es)|plateaued', { kind: 'related', by: ['unchanged', 'equal'] }],
];

/**
 * Words for what may, should or is expected to happen, and not for what happened: “may fall” states no fall. Before a verb of change, they
 * count only if the verb is in its base form: “may have fallen” is read as a fall.
 */
const possible = /\b(?:may|might|could|would|should|will)\s(?:\p{L}+\s){0,3}$/iu;
const intended =
  /\b(?:(?:expect|hope|want|need|plan|forecast|intend|aim|suppose)(?:s|ed|d)?|likely|due|set|able|has|have|had)\sto\s(?:\p{L}+\s)?$/iu;
const isBase = new RegExp(`^${forms(`${risingVerbs} ${fallingVerbs} ${basesInContext}`)}\\b`, 'iu');

function isPossible({ start, word, says }: ClaimingWord, text: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (says.kind === 'moved' && !isBase.test(word)) return false;
  return possible.test(before) || (says.kind === 'moved' && intended.test(before));
}

/** “Overtook Arvenia” and “surpassed those of 2020”, but not “overtook a tractor”. */
const overtakes = /^(?:exceed|outgr|outnumber|outpac|outstrip|overt|surpass)/iu;
const overtaken = new RegExp(`^${anyRival}`, 'u');

/** No data show what people hoped for: “less sharply than the mills had feared”. */
const hoped =
  /^[^.;:,()\uFFFC]{0,30}\bthan\s(?:\p{L}+\s){1,6}(?:believed|dared|expected|feared|guessed|hoped|imagined|liked|thought|wanted|wished)\b/iu;

const all = patternOf(kinds);
const allInClause = patternOf(inClause);
const inContext = patternOf(wordsInContext.map(({ pattern, says }) => [pattern, says]));
const since = /(?<!\p{L})since (?:\p{Lu}\p{Ll}+ )?((?:19|20)\d\d)(?!\d)/giu;

function patternOf(list: typeof kinds): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${list.map(([pattern]) => `(${pattern})`).join('|')})(?![\\p{L}-])`, 'giu');
}

/** Matches what separates a clause from the next: “; ” or “, and ”. */
const clauseEnd = /[.!?;:()–—“”]\s?|,\s(?:and|but|which|while|whereas|who)\s/gu;
/**
 * More words that are about numbers. A word in `inClause` makes a claim if one of these words is in the same clause: “it had a surplus
 * every year”.
 */
const states = new RegExp(
  `(?<!\\p{L})(?:contraction|deficits?|earn(?:s|ed)?|expansion|gains?|growth|in the (?:black|red)|los(?:es?|t)|loss(?:es)?|negative|positive|profits?|shortfalls?|surplus(?:es)?|${beyond}|${moves})(?!\\p{L})|\\b(?:amounted to|came to|hit|passed|reached|stands at|stood at|was|were)\\s(?:\\p{L}+\\s){0,2}\\uFFFC`,
  'iu',
);

/** Finds the words of a list (`kinds` or `inClause`) in a text. */
function wordsIn(text: string, list: typeof kinds, pattern: RegExp): ClaimingWord[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: word, index, ...match }): ClaimingWord[] => {
    const which = list.findIndex((_, place) => match[place + 1] !== undefined);
    const says = list[which]?.[1];
    const end = index + word.length;
    if (says === undefined || (overtakes.test(word) && !overtaken.test(text.slice(end + 1)))) return [];
    return [{ word, says, start: index, end }];
  });
}

/**
 * Creates a function that returns whether the clause of a word contains other words that say something about numbers: true for “every year”
 * in “it grew every year”.
 *
 * @param words words that always say something about numbers
 */
function claimsIn(text: string, words: readonly ClaimingWord[]): (word: ClaimingWord) => boolean {
  const ends = [...text.matchAll(clauseEnd)].map(({ index }) => index);
  return ({ start, end, word }) => {
    const [from, to] = [ends.findLast((at) => at < start) ?? 0, ends.find((at) => at >= end) ?? text.length];
    const clause = text.slice(from, to);
    if (/^(?:unchanged|stagnat|plateau)/iu.test(word)) return clause.includes('\uFFFC');
    return words.some((one) => one.start >= from && one.end <= to) || states.test(clause);
  };
}

/**
 * The words in a text that make a claim about numbers, in order. The list has only words that can be compared with the data. Multiples and
 * “more than half” are left out, because they are numbers in words and need a source like any number. Quotations are left out because they
 * are other people’s words, and questions and conditions because they state nothing.
 *
 * @param findings the ranges of the findings in the text; inside a finding, words such as “every year” make a claim whatever the words
 * around them are
 */
export function claimingWords(text: string, findings: readonly TextRange[] = []): ClaimingWord[] {
  const plain = text.replace(/\s/g, ' ');
  const read = withoutIdioms(plain);
  const words = wordsIn(read, kinds, all);
  const starts = [...plain.matchAll(since)].map(({ 0: word, 1: year, index }): ClaimingWord => ({
    ...{ word, says: { kind: 'since', year: Number(year) } },
    ...{ start: index, end: index + word.length },
  }));
  const candidates = wordsIn(read, inClause, allInClause);
  const isInClaim = candidates.length === 0 ? () => false : claimsIn(read, words);
  const inClauses = candidates.filter((one) => isInside(one, findings) || isInClaim(one));
  const inContexts = wordsInContextOf(read, findings, [...words, ...inClauses]);
  const others = [...inClauses, ...inContexts, ...endsOf(read, findings, [...words, ...inContexts])];
  if (words.length + starts.length + others.length === 0) return [];
  const asked = sentencesIn(plain).filter(({ start, end }) => plain.slice(start, end).trimEnd().endsWith('?'));
  const unsaid = [...quotations(plain), ...asked, ...conditionsIn(plain)];
  return [...words, ...starts, ...others]
    .filter((one) => !isInside(one, unsaid) && !isPossible(one, plain) && !isHope(one, plain))
    .sort((a, b) => a.start - b.start);
}

/**
 * Finds the words that make a claim because of the words around them: “slipped” in “exports slipped”. Leaves out words that overlap a word
 * in `known`.
 */
function wordsInContextOf(
  text: string,
  findings: readonly TextRange[],
  known: readonly ClaimingWord[],
): ClaimingWord[] {
  return [...text.matchAll(inContext)].flatMap(({ 0: word, index: start, ...match }): ClaimingWord[] => {
    const found = wordsInContext[wordsInContext.findIndex((_, place) => match[place + 1] !== undefined)];
    const range = { start, end: start + word.length };
    if (found === undefined || known.some((one) => start < one.end && one.start < range.end)) return [];
    const isClaim =
      isInside(range, findings) ||
      found.isClaim(text.slice(Math.max(0, start - mostAround), start), text.slice(range.end, range.end + mostAround));
    return isClaim ? [{ word, says: found.says, ...range }] : [];
  });
}

/**
 * Finds “high” after “its” (“its high”), and “low” likewise, at the end of a finding. There both words are nouns, even if another word
 * follows the finding.
 */
function endsOf(text: string, findings: readonly TextRange[], known: readonly ClaimingWord[]): ClaimingWord[] {
  return findings.flatMap(({ start, end }): ClaimingWord[] => {
    const word = /(?<=\b(?:its|their) )(?:high|low)$/iu.exec(text.slice(start, end))?.[0];
    if (word === undefined || known.some((one) => one.end === end)) return [];
    const says: Saying = { kind: 'extreme', end: /high/iu.test(word) ? 'highest' : 'lowest', isOfSize: false };
    return [{ word, says, start: end - word.length, end }];
  });
}

/** How many characters on each side of a word decide whether it says something about numbers. */
const mostAround = 160;

function isHope({ says, start }: ClaimingWord, text: string): boolean {
  return says.kind !== 'moved' && hoped.test(text.slice(start, start + 120));
}
