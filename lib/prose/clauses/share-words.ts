/** Whether words say that a share is more than half (`above`), less (`below`) or about half. */
type HalfSide = 'above' | 'below' | 'about';

/** A word such as “most” beside a number, and which number it is about. */
export interface HalfReading {
  readonly kind: 'half';
  readonly number: number;
  readonly side: HalfSide;
  /** Whether the share is said to be close to half: “just under half”. */
  readonly isNear: boolean;
  readonly word: string;
  readonly start: number;
}

const slightly = '(?:(?:only )?just|(?:a )?little|marginally|slightly|a shade)';
const justMore = `${slightly} (?:above|more than|over) half`;
const justLess = `${slightly} (?:below|less than|short of|shy of|under) half|(?:almost|close to|nearly|not quite) half`;
const about = '(?:about|approximately|around|roughly|some) half';
const more = '(?:more than|over) half|(?:a|the)(?: \\p{L}+)? majority';
const less = '(?:less|fewer) than half|(?:below|under) half|(?:a|the)(?: \\p{L}+)? minority';
const words = `(?:${justMore}|${justLess}|${about}|${more}|${less})`;
const near = new RegExp(`^(?:${justMore}|${justLess}|${about})$`, 'iu');
const isAbout = new RegExp(`^(?:${about})$`, 'iu');
const isLess = new RegExp(`^(?:${justLess}|${less})$`, 'iu');

/** What the share is a share of: “of the mills” in “half of the mills”, “the mills” in “half the mills”. */
const whole = '(?: (?:all|his|her|its|of|our|the|their|\\p{L}+’s?) [^.;:()“”,\\uFFFC]{1,60})?';

/** “Most of its exports, 54%, …”, “a majority (54%)”, “just under half of them are old: 49%”. */
const before = new RegExp(`(?<!\\p{L})(most(?= of )|${words})${whole}(?:,|:| \\()\\s?$`, 'iu');

/** “54%, a majority”. In “54%, most of it …”, “most” is about a part of the 54%. */
const after = new RegExp(
  `^(?:,| \\()\\s?(?:or |that is, )?(${words})(?! of (?:it|them|these|those|which|whom)\\b)`,
  'iu',
);

/** “54% of the harvest, a majority.” */
const afterOf = new RegExp(`^ of [^.;:()“”,\\uFFFC]{1,40}, (${words})(?=[.;)]|$)`, 'iu');

/** “54% of the harvest, most of it.” */
const afterWhole = /^ of [^.;:()“”,\uFFFC]{1,40}, (most) of (?:it|them)(?=[.;)]|$)/iu;

/** “At 54%, oats have a clear majority of the fields”. */
const atStart = /(?<!\p{L})at $/iu;
const afterSubject = new RegExp(
  `^, [^.;:()“”,\\uFFFC]{1,40} (?:are|form|formed|had|has|have|hold|holds|is|made up|make up|was|were) (${words})`,
  'iu',
);

/** “Is mostly oats, at 54%”. */
const mostly = /(?<!\p{L})(mainly|mostly|predominantly) [^.;:()“”,\uFFFC]{1,40}(?:,| \()\s?(?:at )?$/iu;

/** The words that say that a number beside them is more than half, less than half or about half. */
export function halvesIn(text: string, places: readonly number[]): HalfReading[] {
  return places.flatMap((at, number): HalfReading[] => {
    const lead = text.slice(Math.max(0, at - 100), at);
    const ahead = before.exec(lead);
    if (ahead !== null) return [reading(number, ahead, at - lead.length)];
    const adverb = mostly.exec(lead);
    if (adverb !== null) return [reading(number, adverb, at - lead.length)];
    const rest = text.slice(at + 1, at + 120);
    const behind =
      after.exec(rest) ??
      afterOf.exec(rest) ??
      afterWhole.exec(rest) ??
      (atStart.test(lead) ? afterSubject.exec(rest) : null);
    return behind === null ? [] : [reading(number, behind, at + 1)];
  });
}

function reading(number: number, { 0: all, 1: word = '', index }: RegExpExecArray, from: number): HalfReading {
  return {
    kind: 'half',
    number,
    side: isAbout.test(word) ? 'about' : isLess.test(word) ? 'below' : 'above',
    isNear: near.test(word),
    word,
    start: from + index + all.indexOf(word),
  };
}
