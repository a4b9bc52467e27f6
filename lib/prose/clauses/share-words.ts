/** Whether words say that a share is more (`above`) or less (`below`) than half. */
type HalfSide = 'above' | 'below';

/** A word such as “most” beside a number, and which number it is about. */
export interface HalfReading {
  readonly kind: 'half';
  readonly number: number;
  readonly side: HalfSide;
  readonly word: string;
  readonly start: number;
}

const more = '(?:more than|over) half|(?:a|the)(?: \\p{L}+)? majority';
const less = '(?:less|fewer) than half|under half|(?:a|the)(?: \\p{L}+)? minority';
const of = '(?: of [^.;:()“”,\\uFFFC]{1,60})?';

/** “Most of its exports, 54%, …”, “a majority (54%)”. */
const before = new RegExp(`(?<!\\p{L})(?:(most(?= of )|${more})|(${less}))${of}(?:,| \\()\\s?$`, 'iu');

/** “54%, a majority”. In “54%, most of it …”, “most” is about a part of the 54%. */
const after = new RegExp(
  `^(?:,| \\()\\s?(?:or |that is, )?(?:(${more})|(${less}))(?! of (?:it|them|these|those|which|whom)\\b)`,
  'iu',
);

/** “54% of the harvest, a majority.” */
const afterOf = new RegExp(`^ of [^.;:()“”,\\uFFFC]{1,40}, (?:(${more})|(${less}))(?=[.;)]|$)`, 'iu');

/** “54% of the harvest, most of it.” */
const afterWhole = /^ of [^.;:()“”,\uFFFC]{1,40}, (most) of (?:it|them)(?=[.;)]|$)/iu;

/** “At 54%, oats have a clear majority of the fields”. */
const atStart = /(?<!\p{L})at $/iu;
const afterSubject = new RegExp(
  `^, [^.;:()“”,\\uFFFC]{1,40} (?:are|form|formed|had|has|have|hold|holds|is|made up|make up|was|were) (?:(${more})|(${less}))`,
  'iu',
);

/** “Is mostly oats, at 54%”. */
const mostly = /(?<!\p{L})(mainly|mostly|predominantly) [^.;:()“”,\uFFFC]{1,40}(?:,| \()\s?(?:at )?$/iu;

/** The words that say that a number beside them is more or less than half. */
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

function reading(number: number, { 0: all, 1: above, 2: below, index }: RegExpExecArray, from: number): HalfReading {
  const word = above ?? below ?? '';
  return {
    kind: 'half',
    number,
    side: above === undefined ? 'below' : 'above',
    word,
    start: from + index + all.indexOf(word),
  };
}
