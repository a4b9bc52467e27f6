import type { Hedge } from '../../domain/hedge';
import type { TextRange } from '../quotations';

type Hedged = Exclude<Hedge, 'is'>;

const slightly = '(?:just |only |well |far |slightly |a little |a bit )?';

/** Words directly before a number, with the hedges that they may express. Longer forms come first. */
const before: readonly (readonly [words: string, hedges: readonly Hedged[]])[] = [
  ['at least|no less than|no fewer than|not less than|a minimum of', ['at-least']],
  ['at most|up to|no more than|not more than|a maximum of|as (?:much|many) as', ['at-most']],
  ['just under|just below|just short of', ['less-than', 'nearly', 'about']],
  ['just over|just above', ['more-than', 'about']],
  [
    `${slightly}(?:over|above|more than|past|beyond|upwards of|in excess of|top|tops|topped|topping|pass|passes|passed|passing|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)`,
    ['more-than'],
  ],
  [`${slightly}(?:under|below|less than|fewer than|short of)`, ['less-than']],
  ['nearly|almost|approaching|not quite', ['nearly']],
  ['close to|near', ['nearly', 'about']],
  ['about|around|roughly|approximately|some|circa', ['about']],
];
/** Words right after a number. */
const after: readonly (readonly [words: string, hedges: readonly Hedged[]])[] = [
  [String.raw`\+|-plus|\sor\smore|\sor\sabove`, ['at-least']],
  [String.raw`\sor\s(?:less|fewer|below)`, ['at-most']],
  [String.raw`\sor\sso`, ['about']],
];

/** Words that express a bound or an estimate anywhere in a sentence: “fell short of the target of 5%”, “exceeded”. */
const anywhere: Readonly<Record<Hedged, RegExp>> = {
  about: words('about|around|roughly|approximately|some|near|close to|nearly|almost|or so'),
  nearly: words('nearly|almost|approaching|close to|near|just under|just below|not quite'),
  'more-than': words(
    'more|over|above|past|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top|tops|topped|topping|pass|passes|passed|passing|most|majority|larger|greater|higher|bigger',
  ),
  'at-least': words('at least|no less|no fewer|not less|or more|minimum'),
  'less-than': words('less|fewer|under|below|behind|short of|smaller|lower'),
  'at-most': words('at most|up to|no more|not more|or less|or fewer|maximum|as much as|as many as'),
};

function words(source: string): RegExp {
  return new RegExp(String.raw`\b(?:${source})\b`, 'i');
}

const lead = before.map(([source, hedges]) => ({
  pattern: new RegExp(String.raw`(?<!\p{L})(?:${source.replaceAll(' ', String.raw`\s`)})\s(?:the\s|an?\s)?$`, 'iu'),
  hedges,
}));
const trail = after.map(([source, hedges]) => ({
  pattern: new RegExp(`^(?:${source})(?![\\p{L}\\p{N}])`, 'iu'),
  hedges,
}));

/** The hedges that the words next to a number may express; null if there are no such words. */
export function hedgesBeside(text: string, { start, end }: TextRange): readonly Hedge[] | null {
  const [left, right] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 20)];
  const found =
    lead.find(({ pattern }) => pattern.test(left)) ?? trail.find(({ pattern }) => pattern.test(right)) ?? null;
  return found?.hedges ?? null;
}

/**
 * Whether a claim states its number with this hedge, which may be anywhere in the sentence. The hedge `is` means that there is no hedge
 * next to the number.
 */
export function saysHedge(text: string, place: TextRange, hedge: Hedge): boolean {
  const beside = hedgesBeside(text, place);
  if (hedge === 'is') return beside === null;
  return beside?.includes(hedge) === true || anywhere[hedge].test(text);
}
