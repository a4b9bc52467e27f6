import { isObject, isSubject, leadsToAmount } from './quantities';
import { precededBy, type Saying } from './saying';
import { always, extreme, type WordInContext } from './word-in-context';

const span = '(?:\\d+|multi|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)';
/** “Its nadir of 2010” and “sales reached their zenith”. */
const ofIts = (before: string, after: string): boolean =>
  /\b(?:its|their|the|a|an|new|at|hit|hits|reached) $/iu.test(before.slice(-20)) &&
  (leadsToAmount(after) ||
    /^(?: in (?:\p{Lu}\p{L}+ )?\d{4}| of \d{4}|[,.;:)]|$)/u.test(after) ||
    isSubject(before.replace(/(?: (?:hits?|its|reached|reaches|the|their|a|at)){1,2} $/iu, ' ')));

type End = 'highest' | 'lowest';
const ends: readonly (readonly [word: string, end: End])[] = [
  ['high', 'highest'],
  ['low', 'lowest'],
];
const level = (end: End): Saying => ({ kind: 'extreme', end, isOfSize: false });
const ofSize = (end: End): Saying => ({ kind: 'extreme', end, isOfSize: true });

/** Matches what may follow the noun “high” or “low”. In “its high debt”, “high” is an adjective. */
const closing =
  '(?=[.,;:!?)–—]|$| (?:and|as|at|before|but|by|during|earlier|ever|for|from|in|is|last|of|on|since|so|that|then|this|three|to|two|until|was|when|where|which|while|with|years?)\\b)';
/** “Its widest”, “Arvenia’s cheapest”. */
const isOfGroup = (before: string): boolean =>
  /(?:\b(?:its|our|the|their)(?: \p{L}+)?|’s?) $/iu.test(before.slice(-30));
/** “5%, a record”, “the share is a record”. “The office keeps a record” is about a list. */
const isRecord = (before: string): boolean =>
  /(?:[,(–—] ?|\b(?:are|at|is|set|was|were) )(?:again |also |still )?(?:an? (?:absolute |all-time |new )?|its |their )$/iu.test(
    before.slice(-40),
  );
const isReached = (before: string): boolean =>
  /\b(?:above|at|below|fell to|from|hit|hits|near|passed|reached|reaches|rose to|since|was|were|is) (?:its|their) $/iu.test(
    before.slice(-40),
  );
/** Verbs whose object is an amount: “spends the least”. */
const has =
  '(?:(?:borrow|buy|consum|contribut|earn|export|grow|import|invest|lend|ow|pay|produc|receiv|sav|sell|spend)(?:e|es|ed|s)?|bought|grew|lent|paid|sold|spent)';
const among = '(?=[.,;:!?)]|$| (?:among|of (?:all|any|the)|on)\\b)';

export const extremes: readonly WordInContext[] = [
  ...ends.map(([word, end]): WordInContext => ({
    pattern: precededBy(`\\b(?:all-time|historic|record|${span}-(?:decade|month|quarter|week|year)) `, word),
    says: level(end),
    isClaim: always,
  })),
  {
    pattern: 'zenith|apex|high-water mark',
    says: level('highest'),
    isClaim: ofIts,
  },
  { pattern: 'nadir|rock bottom', says: level('lowest'), isClaim: ofIts },
  {
    pattern: 'unprecedented',
    says: extreme,
    isClaim: (before, after) =>
      isSubject(before) ||
      /^ (?:\p{L}+ )?(?:growth|heights?|highs?|levels?|lows?|rise|fall|size)\b/u.test(after) ||
      isObject(` the${after}`),
  },
  { pattern: 'record-(?:breaking|setting|high|low)', says: extreme, isClaim: always },
  {
    pattern: precededBy(
      '\\b(?:at|from|near|on|to) the ',
      '(?:bottom|foot|head|top)(?= of the (?:league|list|pile|rankings?|table)\\b)',
    ),
    says: extreme,
    isClaim: always,
  },
  {
    pattern: '(?:heads?|headed|leads?|led|tops?|topped)(?= the (?:field|league|list|pack|rankings?|table|world)\\b)',
    says: extreme,
    isClaim: always,
  },
  {
    pattern: precededBy(
      '\\bthe |’s |\\b(?:its|their) ',
      '(?:biggest|foremost|leading|number-one|top)(?= (?:\\p{L}+ )?(?:buyer|consumer|creditor|debtor|destination|exporter|importer|lender|maker|producer|seller|supplier)(?!\\p{L}))',
    ),
    says: extreme,
    isClaim: always,
  },
  { pattern: '(?:costliest|dearest|deepest|heaviest|richest|widest)', says: ofSize('highest'), isClaim: isOfGroup },
  { pattern: '(?:cheapest|fewest|narrowest|poorest|shallowest)', says: ofSize('lowest'), isClaim: isOfGroup },
  { pattern: `record${closing}`, says: ofSize('highest'), isClaim: isRecord },
  ...ends.flatMap(([word, end]): WordInContext[] => [
    { pattern: precededBy('\\ba new ', `${word}${closing}`), says: level(end), isClaim: always },
    { pattern: precededBy('\\b(?:its|their) ', `${word}${closing}`), says: level(end), isClaim: isReached },
  ]),
  { pattern: precededBy(`\\b${has} `, `the most${among}`), says: ofSize('highest'), isClaim: always },
  { pattern: precededBy(`\\b${has} `, `the least${among}`), says: ofSize('lowest'), isClaim: always },
  { pattern: precededBy(`\\b${has} `, 'most(?=[.,;:!?)]|$)'), says: ofSize('highest'), isClaim: always },
];
