import { monthNames } from '../domain/month-names';
import { anyForm } from './change-verbs';
import { isObject, isSubject, leadsToAmount, moves, quantity } from './quantities';
import { extremes } from './extremes-in-context';
import { levels } from './levels-in-context';
import { precededBy } from './saying';
import { always, extreme, isDone, related, type WordInContext } from './word-in-context';

const forms = (lines: readonly string[]): string => `(?:${lines.join(' ').split(' ').join('|')})`;

const rising = 'advance balloon escalate expand leap mount mushroom rally rebound recover rocket skyrocket spike';
const falling =
  'collapse contract cool crash diminish dip ease ebb erode fade ' +
  'moderate nosedive recede retreat slide slip sag soften subside tumble wane';
/** Verbs whose direction depends on what is measured: a balance that improves rises, and a price that improves may fall. */
const changing = 'deteriorate improve strengthen weaken worsen';
/** Verbs for what somebody gained, lost or changed. They count only beside a quantity: “raised its output”. */
const gaining = 'gain';
const losing = 'lose shed';
const increasing = 'boost lift raise';
const reducing = 'cut lower reduce slash trim';
/** Verbs that state a change only together with “up” or “down”. */
const directed = 'creep drift edge inch nudge tick trend bounce head pick push shoot';

/** The base forms of all these verbs. After “may”, they state nothing. */
export const basesInContext = [rising, falling, changing, gaining, losing, increasing, reducing, directed].join(' ');

const changed = related(
  ...(['rose', 'fell', 'widened', 'narrowed', 'accelerated', 'slowed', 'every', 'times'] as const),
  ...(['above', 'below', 'highest', 'lowest', 'crossed'] as const),
);
const ahead = related('above', 'highest', 'ranked', 'crossed', 'times');
const behind = related('below', 'lowest', 'ranked');
const faster = related('above', 'below', 'highest', 'lowest', 'ranked', 'accelerated', 'slowed', 'times');
const alike = related('equal', 'unchanged', 'above', 'below', 'times');

/** Matches the first letter of a name, or a word such as “those”; for case-sensitive regular expressions. */
export const anyRival = '(?:\\p{Lu}|(?:all|any|anybody|anyone|both|each|every|everybody|everyone|that|those)\\b)';
/** “Dwarfs Arvenia” and “beat those of 2020”, but not “beat a drum”. Case-sensitive, because a name begins with a capital. */
const rival = new RegExp(`^ (?:${anyRival}|(?:the|its|their) \\p{L}+ of\\b)`, 'u');
/** In “ahead of March”, the capital letter begins a date, not a name with which a number is compared. */
const date = new RegExp(
  `^ (?:(?:${monthNames.join('|')}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas)\\b|\\d)`,
);
const isOverRival = (_: string, after: string): boolean => rival.test(after) && !date.test(after);
const isOverQuantity = (before: string, after: string): boolean =>
  isOverRival(before, after) || isSubject(before) || isObject(after);

/** “Is ahead of Bellmark”, “third, behind Bellmark”. “Who was behind the reform” is not about numbers. */
const leads =
  /(?:\b(?:are|be|been|came|comes?|far|first|is|just|lies?|moved|places?|pulled|puts?|ranks?|ranked|remains?|remained|second|stands?|stays?|stayed|still|stood|third|was|well|were) |,\s)(?:it |them |slightly )?$/iu;
const lags =
  /\b(?:came|comes?|falls?|fallen|far|fell|fourth|just|lag(?:s|ged|ging)?|places?|puts?|ranks?|ranked|second|slightly|third|trail(?:s|ed|ing)?|well),? (?:it |them )?$/iu;

/** “Better than in 2019” and “worse than Bellmark”, but not “they know better than to ask”. Case-sensitive. */
const thanOther = /^ than (?:\p{Lu}|(?:a (?:decade|year)|any|at|for|in|that of|the (?:average|year)|those)(?!\p{L}))/u;
const performs =
  /\b(?:did|do|does|doing|fare|fares|fared|perform|performs|performed|harvests?|results?|seasons?|years?)(?: \p{L}+)? (?:(?:even|far|much|slightly) )?$/iu;
/** “Worse than $992 billion”. A verb or a quantity must come before “worse”, because “better than 60% of the mills” is a hedge. */
const thanAmount = /^ than (?:(?:about|almost|nearly|the) )?(?:\uFFFC|[−-]?\p{Sc}?\d)/u;
const isVerb = /\b(?:are|be|been|is|was|were)(?: (?:even|far|little|much|no|not|slightly|still))? $/iu;
/** “Grew far faster”, “growth is much slower”, but not “the mill works far faster”. */
const movement =
  /\b(?:climb|climbed|climbing|declin(?:e|ed|ing)|fall|fallen|falling|fell|grew|grow|growing|grown|grows|increas(?:e|ed|ing)|ris(?:e|en|es|ing)|rose|sank|shrank|shr[iu]nk)[^.;:!?]{0,40} $/iu;
const isOfMovement = (before: string): boolean =>
  movement.test(before.slice(-60)) || isSubject(before.replace(/\p{L}+ $/u, ''));
/** “Trade is less lopsided”. The subject must be a quantity: “the miller is less dependent” is not about a number. */
const isLopsided = (before: string): boolean =>
  isSubject(before.replace(/(?:became |become |becomes |even |far |grew |grown |much |now |still )+$/iu, ''));
/** “Leans less on exports”, but not “relies less on its friends”. */
const onQuantity = new RegExp(`^ on (?:\\p{L}+ ){0,2}?${quantity}(?!\\p{L})`, 'iu');
/** “Passes Japan’s”, “passed that of 2010”. “Passes Japan’s mills” is about a road. */
const passed =
  /^ (?:th(?:at|ose) of\b|(?:the )?(?:\p{Lu}\p{L}* ){0,2}\p{Lu}\p{L}*’s?(?= \uFFFC|[.,;:!?)–—]|$| (?:and|at|by|for|in|of|on)\b))/u;

/** “Heavier than a loaf” does not compare numbers. */
const than = '(?= than\\b(?! an? (?!decade|month|quarter|week|year)))';

const either = related(
  ...(['above', 'below', 'widened', 'narrowed', 'highest', 'lowest', 'ranked', 'rose', 'fell', 'times'] as const),
);
const size =
  '(?:\\p{L}+ly )?(?:bad|big|cheap|costly|dear|deep|expensive|fast|few|good|great|heavy|high|large|little|low|many|much|poor|rich|small|steep|strong|wide)';
const likened = /^(?: \p{L}+){0,3}? as(?= )/u;
/** “As large as Bellmark’s”, but not the hedge “as large as 5%”, the multiple “twice as large as”, or “as large as they like”. */
const isLikeness = (before: string, after: string): boolean =>
  !/(?:\b(?:half|just|quite|thrice|times|twice)|[\uFFFC\d]) $/iu.test(before.slice(-12)) &&
  (/^(?: \p{L}+){0,3}? as (?:\p{Lu}|(?:at|before|ever|for|in|it (?:is|was|had)|that|those)(?!\p{L}))/u.test(after) ||
    isObject(after.replace(likened, '')));

const ofGround = /^ (?:(?:further|more|some) )?(?:ground|momentum|share|value|weight)\b/u;
export const gap = '(?:deficit|difference|distance|gap|imbalance|lead|shortfall|surplus)(?:e?s)?';
const hasGap = new RegExp(`\\b${gap}(?:,? (?:\\p{L}+|\\uFFFC)){0,6},? (?:has|had|was|is|have) (?:\\p{L}+ly )?$`, 'iu');
const ofGap = new RegExp(`^ (?:the|its|that|their)(?: \\p{L}+)? ${gap}\\b`, 'iu');
const isUp = (direction: 'up' | 'down'): boolean => direction === 'up';
const directions = ['up', 'down'] as const;

/** “A collapse in exports”, “the recovery of its share”. */
const article = /\b(?:an?|its|that|the|their|this)(?: \p{L}+)? $/iu;
const inQuantity = `(?= (?:in|of) (?:(?:its|the|their) )?(?:\\p{L}+ ){0,2}?${quantity}(?!\\p{L}))`;

const moved: readonly WordInContext[] = [
  {
    pattern: `(?:collapse|contraction|crash|downturn|expansion|rally|rebound|recovery|retreat|slide|spike|upturn|uptick)${inQuantity}`,
    says: changed,
    isClaim: (before) => article.test(before.slice(-40)),
  },
  ...directions.flatMap((direction): WordInContext[] => {
    const says = { kind: 'moved', direction } as const;
    return [
      { pattern: anyForm(isUp(direction) ? rising : falling), says, isClaim: isDone(moves) },
      {
        pattern: anyForm(isUp(direction) ? gaining : losing),
        says,
        // “Lost 940 jobs” does not count, because the number itself says what was lost.
        isClaim: isDone((before, after) => ofGround.test(after) || isSubject(before)),
      },
      { pattern: `${anyForm(directed)}(?: back)? ${direction}(?:wards?)?`, says, isClaim: isDone(moves) },
      {
        pattern: precededBy('\\b(?:go|goes|went|gone|going|come|comes|came|coming)(?: \\p{L}+ly| back)? ', direction),
        says,
        isClaim: (_, after) => after.startsWith(' to ') && leadsToAmount(after),
      },
    ];
  }),
  { pattern: `${anyForm('bounce')} back`, says: { kind: 'moved', direction: 'up' }, isClaim: isDone(moves) },
  {
    pattern: anyForm(changing),
    says: changed,
    isClaim: isDone((before, after) => moves(before, after) || isObject(after)),
  },
  // “Cut the deficit” may mean that the balance rose.
  { pattern: anyForm(`${increasing} ${reducing}`), says: changed, isClaim: isDone((_, after) => isObject(after)) },
  {
    pattern: 'clos(?:es|ed|ing)|bridg(?:es|ed|ing)',
    says: related('narrowed', 'equal', 'crossed', 'times', 'every'),
    isClaim: (before, after) => ofGap.test(after) || hasGap.test(before.slice(-60)),
  },
];

/** Words that compare numbers: verbs such as “dwarfs”, adjectives before “than”, and phrases such as “as large as” and “ahead of”. */
const compared: readonly WordInContext[] = [
  {
    pattern: '(?:exceed(?:s|ed)?|surpass(?:es|ed)?|top(?:s|ped)?)(?= (?:\\p{L}+ly )?\\uFFFC)',
    says: ahead,
    isClaim: always,
  },
  {
    pattern: `(?:costlier|dearer|heavier|pricier|richer|wealthier)${than}`,
    says: { kind: 'compared', direction: 'up', isOfSize: false },
    isClaim: always,
  },
  {
    pattern: `(?:cheaper|lighter|poorer)${than}`,
    says: { kind: 'compared', direction: 'down', isOfSize: false },
    isClaim: always,
  },
  { pattern: `(?:broader|deeper|milder|narrower|shallower|steeper|wider)${than}`, says: either, isClaim: always },
  {
    pattern: 'better|stronger|weaker|worse',
    says: either,
    isClaim: (before, after) =>
      (thanOther.test(after) && (performs.test(before.slice(-60)) || isSubject(before))) ||
      (thanAmount.test(after) && (isVerb.test(before.slice(-40)) || isSubject(before))),
  },
  {
    pattern: precededBy('\\b(?:considerably|even|far|much) ', 'faster|slower|more (?:quickly|rapidly|slowly)'),
    says: faster,
    isClaim: isOfMovement,
  },
  { pattern: '(?:less|more) (?:dependent|lopsided|reliant|unbalanced|unequal)', says: either, isClaim: isLopsided },
  {
    pattern: precededBy('\\b(?:depend(?:s|ed)?|leans?|leaned|leant|relie[ds]|rely) ', '(?:less|more)(?= on\\b)'),
    says: either,
    isClaim: (_, after) => onQuantity.test(after),
  },
  {
    pattern: `pass(?:es|ed|ing)?(?= (?:th(?:at|ose) of\\b|(?:\\p{L}+ ){0,2}\\p{L}+’s?(?!\\p{L})))`,
    says: ahead,
    isClaim: (_, after) => passed.test(after),
  },
  {
    pattern: `as ${size}(?= as\\b)|as (?:few|little|many|much)(?= (?:\\p{L}+ ){1,3}as\\b)`,
    says: alike,
    isClaim: isLikeness,
  },
  { pattern: '(?:eclips|dwarf)(?:es|s|ed|ing)', says: ahead, isClaim: isOverQuantity },
  { pattern: 'dwarf|eclipse', says: ahead, isClaim: (_, after) => isOverRival('', after) },
  {
    pattern: `${forms(['beat beats beaten beating', 'leapfrog leapfrogs leapfrogged', 'outclass outclasses outclassed', 'outrank outranks outranked', 'overshadow overshadows overshadowed', 'pip pips pipped', 'top tops topped topping', 'trump trumps trumped'])}|${anyForm('creep edge inch pull')} (?:ahead of|past)|out(?:d(?:id|oes|oing|one|o)|earn(?:s|ed)?|perform(?:s|ed|ing)?|produc(?:es|ed|ing)|sell(?:s|ing)?|s(?:hine|hines|hone|old)|spen(?:d|ds|t|ding)|weigh(?:s|ed|ing)?)`,
    says: ahead,
    isClaim: isOverRival,
  },
  {
    pattern: 'ahead of',
    says: ahead,
    isClaim: (before, after) => leads.test(before.slice(-40)) && isOverRival('', after),
  },
  {
    pattern: 'behind',
    says: behind,
    isClaim: (before, after) => lags.test(before.slice(-40)) && isOverRival('', after),
  },
  {
    pattern: forms(['lag lags lagged lagging', 'trail trails trailed trailing']),
    says: behind,
    isClaim: (before, after) =>
      isOverRival('', after.replace(/^ (?:far |well |just )?behind/u, '')) || isSubject(before),
  },
  {
    pattern: 'match(?:es|ed)?|rival(?:s|led|ed)?|equal(?:s|led)',
    says: alike,
    isClaim: (before, after) => isOverRival('', after) && isSubject(before),
  },
  { pattern: 'pal(?:es?|ed)(?= (?:beside|in comparison|next to)\\b)', says: behind, isClaim: isSubject },
  { pattern: 'second only to', says: extreme, isClaim: (_, after) => isOverRival('', after) },
  { pattern: '(?:catch(?:es|ing)?|caught) up with', says: changed, isClaim: (_, after) => isOverRival('', after) },
  { pattern: '(?:on a par|level|neck and neck) with', says: alike, isClaim: isOverQuantity },
];

export const wordsInContext: readonly WordInContext[] = [...extremes, ...moved, ...compared, ...levels];
