import { monthNames } from '../domain/month-names';
import { isObject, isSubject, leadsToAmount, moves, quantity } from './quantities';
import { extremes } from './extremes-in-context';
import { levels } from './levels-in-context';
import { always, extreme, isDone, related, type WordInContext } from './word-in-context';

const forms = (lines: readonly string[]): string => `(?:${lines.join(' ').split(' ').join('|')})`;
const bases = (lines: readonly string[]): string[] => lines.map((line) => line.split(' ')[0] ?? '');

/** The base form comes first in each line. */
const rising = [
  'advance advances advanced advancing',
  'balloon balloons ballooned ballooning',
  'escalate escalates escalated escalating',
  'expand expands expanded expanding',
  'leap leaps leaped leapt leaping',
  'mount mounts mounted mounting',
  'mushroom mushrooms mushroomed mushrooming',
  'rally rallies rallied rallying',
  'rebound rebounds rebounded rebounding',
  'recover recovers recovered recovering',
  'rocket rockets rocketed rocketing',
  'skyrocket skyrockets skyrocketed skyrocketing',
  'spike spikes spiked spiking',
];
const falling = [
  'collapse collapses collapsed collapsing',
  'contract contracts contracted contracting',
  'cool cools cooled cooling',
  'crash crashes crashed crashing',
  'diminish diminishes diminished diminishing',
  'dip dips dipped dipping',
  'ease eases eased easing',
  'ebb ebbs ebbed ebbing',
  'erode erodes eroded eroding',
  'fade fades faded fading',
  'moderate moderates moderated moderating',
  'nosedive nosedives nosedived nosediving',
  'recede recedes receded receding',
  'retreat retreats retreated retreating',
  'slide slides slid sliding',
  'slip slips slipped slipping',
  'sag sags sagged sagging',
  'soften softens softened softening',
  'subside subsides subsided subsiding',
  'tumble tumbles tumbled tumbling',
  'wane wanes waned waning',
];
/** Verbs whose direction depends on what is measured: a balance that improves rises, and a price that improves may fall. */
const changing = [
  'deteriorate deteriorates deteriorated deteriorating',
  'improve improves improved improving',
  'strengthen strengthens strengthened strengthening',
  'weaken weakens weakened weakening',
  'worsen worsens worsened worsening',
];
/** Verbs that say something about a quantity that somebody gained, lost or changed. */
const gaining = ['gain gains gained gaining'];
const losing = ['lose loses lost losing', 'shed sheds shedding'];
const increasing = ['boost boosts boosted boosting', 'lift lifts lifted lifting', 'raise raises raised raising'];
const reducing = [
  'cut cuts cutting',
  'lower lowers lowered lowering',
  'reduce reduces reduced reducing',
  'slash slashes slashed slashing',
  'trim trims trimmed trimming',
];
const slowly = [
  'creep creeps crept creeping',
  'drift drifts drifted drifting',
  'edge edges edged edging',
  'inch inches inched inching',
  'nudge nudges nudged nudging',
  'tick ticks ticked ticking',
  'trend trends trended trending',
];
const fast = [
  'bounce bounces bounced bouncing',
  'head heads headed heading',
  'pick picks picked picking',
  'push pushes pushed pushing',
  'shoot shoots shot shooting',
];

/** The base forms of these verbs, which state nothing after “may”. */
export const basesInContext: readonly string[] = bases([
  ...[...rising, ...falling, ...changing, ...gaining, ...losing],
  ...[...increasing, ...reducing, ...slowly, ...fast],
]);

const changed = related(
  ...(['rose', 'fell', 'widened', 'narrowed', 'accelerated', 'slowed', 'every', 'times'] as const),
  ...(['above', 'below', 'highest', 'lowest', 'crossed'] as const),
);
const ahead = related('above', 'highest', 'ranked', 'crossed', 'times');
const behind = related('below', 'lowest', 'ranked');
const faster = related('above', 'below', 'highest', 'lowest', 'ranked', 'accelerated', 'slowed', 'times');
const alike = related('equal', 'unchanged', 'above', 'below', 'times');

/** “Dwarfs Arvenia” and “beat those of 2020”, but not “beat a drum”. Case-sensitive, because a name begins with a capital. */
const rival =
  /^ (?:\p{Lu}|(?:all|any|anybody|anyone|both|each|every|everybody|everyone|that|those)\b|(?:the|its|their) \p{L}+ of\b)/u;
/** In “ahead of March”, the capital letter does not begin the name of a rival. */
const date = new RegExp(
  `^ (?:(?:${monthNames.join('|')}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas)\\b|\\d)`,
);
const isOverRival = (_: string, after: string): boolean => rival.test(after) && !date.test(after);
const isOverQuantity = (before: string, after: string): boolean =>
  isOverRival(before, after) || isSubject(before) || isObject(after);

/** “Is ahead of Bellmark”, “third, behind Bellmark”. “Who was behind the reform” is about no number. */
const leads =
  /(?:\b(?:are|be|been|came|comes?|far|first|is|just|lies?|moved|places?|pulled|puts?|ranks?|ranked|remains?|remained|second|stands?|stays?|stayed|still|stood|third|was|well|were) |,\s)(?:it |them |slightly )?$/iu;
const lags =
  /\b(?:came|comes?|falls?|fallen|far|fell|fourth|just|lag(?:s|ged|ging)?|places?|puts?|ranks?|ranked|second|slightly|third|trail(?:s|ed|ing)?|well),? (?:it |them )?$/iu;

/** “Better than in 2019” and “worse than Bellmark”, but not “they know better than to ask”. Case-sensitive. */
const thanOther = /^ than (?:\p{Lu}|(?:a (?:decade|year)|any|at|for|in|that of|the (?:average|year)|those)(?!\p{L}))/u;
const performs =
  /\b(?:did|do|does|doing|fare|fares|fared|perform|performs|performed|harvests?|results?|seasons?|years?)(?: \p{L}+)? (?:(?:even|far|much|slightly) )?$/iu;
/** “Worse than $992 billion”. “Better than 60% of the mills” is a hedge, so a verb or a quantity must stand before. */
const thanAmount = /^ than (?:(?:about|almost|nearly|the) )?(?:\uFFFC|[−-]?\p{Sc}?\d)/u;
const isVerb = /\b(?:are|be|been|is|was|were)(?: (?:even|far|little|much|no|not|slightly|still))? $/iu;
/** “Grew far faster”, “growth is much slower”, but not “the mill works far faster”. */
const movement =
  /\b(?:climb|climbed|climbing|declin(?:e|ed|ing)|fall|fallen|falling|fell|grew|grow|growing|grown|grows|increas(?:e|ed|ing)|ris(?:e|en|es|ing)|rose|sank|shrank|shr[iu]nk)[^.;:!?]{0,40} $/iu;
const isOfMovement = (before: string): boolean =>
  movement.test(before.slice(-60)) || isSubject(before.replace(/\p{L}+ $/u, ''));
/** “Trade is less lopsided”. People and things may be less dependent without a number. */
const isLopsided = (before: string): boolean =>
  isSubject(before.replace(/(?:became |become |becomes |even |far |grew |grown |much |now |still )+$/iu, ''));
/** “Leans less on exports”, but not “relies less on its friends”. */
const onQuantity = new RegExp(`^ on (?:\\p{L}+ ){0,2}?${quantity}(?!\\p{L})`, 'iu');
/** “Passes Japan’s”, “passed that of 2010”. “Passes Japan’s mills” is about a road. */
const passed =
  /^ (?:th(?:at|ose) of\b|(?:the )?(?:\p{Lu}\p{L}* ){0,2}\p{Lu}\p{L}*’s?(?= \uFFFC|[.,;:!?)–—]|$| (?:and|at|by|for|in|of|on)\b))/u;

/** “Heavier than a loaf” compares no numbers. */
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
const gap =
  /\b(?:deficit|difference|distance|gap|lead|shortfall)(?: \p{L}+){0,6} (?:has|had|was|is|have) (?:\p{L}+ly )?$/iu;
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
      { pattern: forms(isUp(direction) ? rising : falling), says, isClaim: isDone(moves) },
      {
        pattern: forms(isUp(direction) ? gaining : losing),
        says,
        // “Lost 940 jobs” states what was lost, which the number itself says.
        isClaim: isDone((before, after) => ofGround.test(after) || isSubject(before)),
      },
      { pattern: `${forms([...slowly, ...fast])}(?: back)? ${direction}(?:wards?)?`, says, isClaim: isDone(moves) },
      {
        pattern: `(?<=\\b(?:go|goes|went|gone|going|come|comes|came|coming)(?: \\p{L}+ly| back)? )${direction}`,
        says,
        isClaim: (_, after) => after.startsWith(' to ') && leadsToAmount(after),
      },
    ];
  }),
  { pattern: 'bounc(?:e|es|ed|ing) back', says: { kind: 'moved', direction: 'up' }, isClaim: isDone(moves) },
  {
    pattern: forms(changing),
    says: changed,
    isClaim: isDone((before, after) => moves(before, after) || isObject(after)),
  },
  // “Cut the deficit” may mean that the balance rose.
  { pattern: forms([...increasing, ...reducing]), says: changed, isClaim: isDone((_, after) => isObject(after)) },
  {
    pattern: 'clos(?:es|ed|ing)|bridg(?:es|ed|ing)',
    says: related('narrowed', 'equal', 'crossed', 'times', 'every'),
    isClaim: (before, after) =>
      /^ (?:the|its|that|their)(?: \p{L}+)? (?:deficit|difference|distance|gap|lead|shortfall)\b/iu.test(after) ||
      gap.test(before.slice(-60)),
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
    pattern: '(?<=\\b(?:considerably|even|far|much) )(?:faster|slower|more (?:quickly|rapidly|slowly))',
    says: faster,
    isClaim: isOfMovement,
  },
  { pattern: '(?:less|more) (?:dependent|lopsided|reliant|unbalanced|unequal)', says: either, isClaim: isLopsided },
  {
    pattern: '(?<=\\b(?:depend(?:s|ed)?|leans?|leaned|leant|relie[ds]|rely) )(?:less|more)(?= on\\b)',
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
    pattern: `${forms(['beat beats beaten beating', 'leapfrog leapfrogs leapfrogged', 'outclass outclasses outclassed', 'outrank outranks outranked', 'overshadow overshadows overshadowed', 'pip pips pipped', 'top tops topped topping', 'trump trumps trumped'])}|(?:edg|pull|creep|inch)(?:e|es|ed|ing|s)? (?:ahead of|past)|out(?:d(?:id|oes|oing|one|o)|earn(?:s|ed)?|perform(?:s|ed|ing)?|produc(?:es|ed|ing)|sell(?:s|ing)?|s(?:hine|hines|hone|old)|spen(?:d|ds|t|ding)|weigh(?:s|ed|ing)?)`,
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
