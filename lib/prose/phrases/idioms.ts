import { anyForm } from '../change-verbs';

/**
 * Phrases in which a word such as “rose” or “majority” says nothing about numbers. The list is closed: it has only phrases that mean the
 * same in every sentence. A phrase whose meaning depends on its sentence does not belong here, because a false statement could hide in it:
 * “a drop in temperature” is about numbers in an article on the climate.
 */

/**
 * Matches what follows a complete phrase. Without this, “lower house” would match in “lower house prices”, and “growing wheat” in “growing
 * wheat exports”.
 */
const closing =
  '(?=[.,;:!?)]|$| (?:and|are|as|at|but|by|costs?|for|from|had|has|in|is|isn’t|needs?|of|on|or|pays?|takes?|than|that|the|to|voted|was|were|which|who|with|without)\\b)';
const crop =
  '(?:barley|coffee|corn|cotton|crops?|flowers|food|fruit|grain|grapes|maize|millet|oats|potatoes|rice|rye|soya|soybeans|sugar|tea|tobacco|trees|vegetables|wheat)\\b';
const some = '(?:(?:enough|fewer|its|less|little|more|most|much|no|only|our|some|their) )?';
const grow = anyForm('grow');
const fall = anyForm('fall');
const rise = anyForm('rise');
const drop = anyForm('drop');

/** Each kind of phrase. Only the word that seems to be about numbers is part of the match. */
const phrases: readonly string[] = [
  // Farming: to grow something, and what is grown.
  `(?:grow|grows|grew|grown)(?= ${some}${crop})`,
  `growing(?= ${some}${crop}${closing})`,
  `${grow}(?= (?:all|little|most|much|none|some) of\\b)`,
  // “Grew 26% of its grain as oats”.
  `${grow}(?= (?:just |only )?\\uFFFC of (?:all|its|the|their)\\b)`,
  '(?<=\\b(?:are|be|been|being|is|was|were) (?:\\p{L}+ly )?)grown',
  'growing(?= (?:pains|seasons?)\\b)',
  '(?:grow|grows|grew|growing)(?= up\\b(?! (?:by|from|to)\\b))',
  // Flowers and drinks.
  '(?:rose)(?= (?:beds?|bush(?:es)?|gardens?|hips?|petals|water|windows?|wine)\\b)',
  `drops?(?= of (?:beer|blood|brandy|coffee|honey|ink|milk|oil|paint|rain|sweat|tea|vinegar|water|whisky|wine)${closing})`,
  'drop(?= in the (?:bucket|ocean)\\b)',
  // The season that British texts call autumn.
  '(?<=\\bin the (?:early |late )?)fall(?= of (?:19|20)\\d\\d)',
  '(?<=\\b(?:early|late) in the )fall',
  'fall(?= (?:colou?rs|foliage|leaves|rains?|semester|term|weather)\\b)',
  // The end of something that is not a number.
  `fall(?= of (?:communism|Rome|the (?:\\p{L}+ )?(?:dynasty|empire|government|monarchy|regime|republic|Soviet Union|Wall))${closing})`,
  '(?:falling|fallen)(?= (?:leaves|rocks?|snow|stars?|trees?)\\b)',
  'rising(?= (?:stars?|sun)\\b)',
  // Verbs with another meaning.
  `${fall}(?= (?:apart|asleep|foul|ill|in love|into (?:disrepair|disuse|line|place)|on deaf ears|out of (?:favour|love)|silent|through(?=[.,;]|$)|victim)(?!\\p{L}))`,
  `${drop}(?= (?:out\\b|(?:a|an|its|that|the|their) (?:bid|case|charges?|complaint|idea|matter|plans?|subject)\\b))`,
  '(?<=\\b(?:gave|give|given|gives|giving) )rise(?= to\\b)',
  `${rise}(?= to (?:fame|power|prominence|the (?:bait|challenge|occasion))\\b)`,
  '(?:climb|climbing)(?= (?:frames?|plants?|walls?)\\b)',
  '(?:jump|jumps|jumped|jumping)(?= (?:the queue|to conclusions?)\\b)',
  `(?<=\\b(?:carbon|heat|kitchen) )sinks?(?! (?:by|from|to)\\b)`,
  // Compounds.
  '(?:majority)(?= (?:leaders?|opinion|owners?|part(?:y|ies)|rule|shareholders?|verdicts?|vote|whip)\\b)',
  '(?:minority)(?= (?:communit(?:y|ies)|governments?|groups?|interests?|languages?|leaders?|owners?|part(?:y|ies)|report|rights|shareholders?)\\b)',
  'peaks?(?= (?:districts?|hours?|periods?|seasons?|times?)\\b)',
  'record(?= (?:books?|holders?|keepers?|labels?|players?|shops?)\\b)',
  `higher(?= (?:authorit(?:y|ies)|courts?|education|ground|learning|mathematics)${closing})`,
  `lower(?= (?:case|chamber|courts?|deck|house)${closing})`,
  'greater(?= (?:detail|good|London|Manchester)\\b)',
  'narrow(?= (?:definition|escape|gauge|lanes?|majority|margin|paths?|roads?|sense|streets?|valleys?)\\b)',
  '(?<=\\b(?:drinking|feeding|horse|water) )troughs?',
  // “More than” before a verb means “not only”.
  'more(?= than (?:\\p{L}{2,}ed|held|kept|made|met|paid|won) (?:an?|any|every|for|her|his|it|its|our|the(?! (?:month|quarter|week|year))|their|them|these|this|those|up|\\uFFFC)(?!\\p{L}))',
  'more(?= than (?:enough|happy|once|welcome)\\b)',
  'more(?= likely than not\\b)',
];

const idiom = new RegExp(`(?<![\\p{L}-])(?:${phrases.join('|')})(?![\\p{L}-])`, 'giu');

/** The character that replaces masked text. It is neither a letter nor a digit, so no pattern reads it as part of a word. */
const mask = '\uE000';

/** In each idiom, masks the word that seems to be about numbers, such as “rose” in “rose garden”. Offsets do not change. */
export function withoutIdioms(text: string): string {
  return text.replace(idiom, (word) => mask.repeat(word.length));
}
