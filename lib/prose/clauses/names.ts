import type { TextRange } from '../quotations';
import { sentencesIn } from '../sentences';
import { conjunction } from './clause-parts';

/** A name in a text, with the entity that it means: “Chinese” means China. */
export interface Named extends TextRange {
  readonly name: string;
}

const words = /[\p{L}\p{M}\p{N}]+/gu;

/** Matches the text after a name if the name is only the beginning of a longer name: “ Bank” after “World”. */
const goesOn = /^\s\p{Lu}\p{Ll}/u;
/** “US$” and “Japanese yen” are money, not a country. */
const isMoney = /^(?:\$|[\s-](?:dollars?|dong|pesos?|rupees?|yen|yuan)(?!\p{L}))/u;
/** Matches the text before a name if the name is only the end of a longer name: “Bank of ” before “Arvenia”, but not “That of ”. */
const startsBefore =
  /(?<!\p{L})(?!(?:All|Any|Both|Each|Half|Many|Most|Much|None|One|Part|Some|That|Those)\s)\p{Lu}\p{Ll}+\sof\s(?:the\s)?$/u;

/** Creates a function that finds names in a text. @param names each spelling, with the entity that it means */
export function nameReader(names: ReadonlyMap<string, string>): (text: string) => Named[] {
  const byFirstWord = new Map<string, string[]>();
  for (const spelling of names.keys()) {
    const [first] = spelling.match(words) ?? [];
    if (first !== undefined && spelling.startsWith(first))
      byFirstWord.set(
        first,
        [...(byFirstWord.get(first) ?? []), spelling].sort((a, b) => b.length - a.length),
      );
  }
  return (text) => {
    const found: Named[] = [];
    for (const { 0: first, index: start } of text.matchAll(words)) {
      const last = found.at(-1);
      if (last !== undefined && start < last.end) continue;
      const spelling = byFirstWord.get(first)?.find((one) => isAt(text, one, start));
      const name = spelling === undefined ? undefined : names.get(spelling);
      if (spelling === undefined || name === undefined) continue;
      const end = start + spelling.length;
      if (isMoney.test(text.slice(end, end + 12))) continue;
      if (!goesOn.test(text.slice(end, end + 3)) && !startsBefore.test(text.slice(Math.max(0, start - 30), start)))
        found.push({ name, start, end });
    }
    return found;
  };
}

function isAt(text: string, spelling: string, start: number): boolean {
  return text.startsWith(spelling, start) && !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(start + spelling.length));
}

const clauseEnds = /[.!?;:,]\s|[()–—“”]/g;

/**
 * Matches the text between a number and a name if the name is only there for comparison: “, but less than in ” in “5%, but less than in
 * Bellmark”.
 */
const comparesWith = /(?<!\p{L})(?:than|unlike|against|versus|compared\s(?:to|with))(?!\p{L})[^\uFFFC]*$/iu;

/** Whether a name after the last number of a clause is only compared with that number: “Bellmark” in “5%, but less than in Bellmark”. */
function isOther(text: string, numbers: readonly number[], places: readonly number[], { start }: TextRange): boolean {
  const last = places[numbers.at(-1) ?? -1] ?? start;
  return last < start && comparesWith.test(text.slice(last + 1, start));
}

/** A name that tells which entity some numbers are about. It counts as wrong only if it is wrong for all of them. */
export interface NameBeside extends Named {
  /** The indexes of the numbers. */
  readonly numbers: readonly number[];
}

/** Words with which a clause compares its number with something else: “Arvenia’s share is below Bellmark’s 35.5%”. */
const compares =
  /(?<!\p{L})(?:than|as|like|unlike|against|above|below|behind|beside|ahead|beyond|under|over)(?!\p{L})/iu;

/**
 * Finds the names that tell which entity a number is about. In “In Arvenia it was #” and “Arvenia, which sold #”, this is the only name. In
 * “# in Arvenia and # in Bellmark”, this is the name beside each number. In “Arvenia’s exports to Bellmark fell by #”, this is the owner,
 * Arvenia. Leaves out other names, because only a human can tell to which number they belong.
 *
 * @param text the text, with U+FFFC in place of each component
 * @param places the offsets of the numbers
 */
export function namesBeside(
  text: string,
  places: readonly number[],
  namesIn: (text: string) => readonly Named[],
): NameBeside[] {
  const ends = [...[...text.matchAll(clauseEnds)].map(({ index, 0: mark }) => index + mark.length), text.length];
  const inClauses = ends.flatMap((end, index): NameBeside[] => {
    const start = ends[index - 1] ?? 0;
    const numbers = places.flatMap((at, number) => (at >= start && at < end ? [number] : []));
    const clause = text.slice(start, end);
    // Components other than numbers may contain somebody else’s words.
    if (numbers.length === 0 || clause.split('\uFFFC').length !== numbers.length + 1) return [];
    const moved = (by: number, found: readonly Named[]): Named[] =>
      found.map((one) => ({ ...one, start: by + one.start, end: by + one.end }));
    const own = moved(start, namesIn(clause));
    // “In Arvenia, which sold #”
    const from = ends[index - 2] ?? 0;
    const isRelative = own.length === 0 && /^(?:which|who)\s/.test(clause) && text.slice(from, start).endsWith(', ');
    const names = isRelative
      ? moved(from, namesIn(text.slice(from, start))).filter(({ end: last }) => last + 2 === start)
      : own.filter((one) => !isOther(text, numbers, places, one));
    const [first, ...others] = names;
    if (first === undefined) return [];
    const lead = text.slice(start, first.start);
    const owner =
      (numbers.length === 1 || /^(?:the\s)?$/i.test(lead)) &&
      /^’s\s/.test(text.slice(first.end)) &&
      !compares.test(clause) &&
      !/\b(?:both|between)\s(?:the\s)?$/i.test(lead);
    const beside = names.flatMap((one): NameBeside[] => {
      const number = numbers.find((each) => isBeside(text, places[each] ?? 0, one));
      return number === undefined ? [] : [{ ...one, numbers: [number] }];
    });
    // “Its exports grew by # and Arvenia’s by #”: the first number is not Arvenia’s.
    if (others.length === 0)
      return beside.length > 0 && beginsAnew(text, places, first) ? beside : [{ ...first, numbers }];
    return owner && !beside.some((one) => one.start === first.start) ? [{ ...first, numbers }, ...beside] : beside;
  });
  return [...inClauses, ...openingNames(text, places, namesIn)];
}

/** “Arvenia’s share of oats, #”. */
const owned = /’s\s[^,.;:()–—“”\uFFFC]{1,40},\s\uFFFC/u;
/** “Farmers in Arvenia, where oats make up #”. */
const where = /^,\swhere\s[^,.;:()–—“”\uFFFC]{1,60}\s\uFFFC/u;
/** “In Arvenia, …”, “For Arvenia the order is reversed: …”. */
const opening = /^(?:Across|Even in|For|In|Of|Only in|Throughout|Within)\s[^,.;:()–—“”\uFFFC]{1,60}[,:]\s/u;

/**
 * The name at the beginning of a sentence without other names: “In Arvenia, the yearbook says, it was #”, “Arvenia’s share, #, …”,
 * “Arvenia, where it was #”.
 */
function openingNames(
  text: string,
  places: readonly number[],
  namesIn: (text: string) => readonly Named[],
): NameBeside[] {
  return sentencesIn(text).flatMap(({ start, end }): NameBeside[] => {
    const sentence = text.slice(start, end);
    const [opened] = opening.exec(sentence) ?? [];
    const isOpening = opened !== undefined;
    const numbers = places.flatMap((at, number) => (at >= start && at < end ? [number] : []));
    // Components other than numbers may contain somebody else’s words.
    if (!isOpening && !owned.test(sentence) && !sentence.includes(', where ')) return [];
    if (numbers.length === 0 || sentence.split('\uFFFC').length !== numbers.length + 1) return [];
    const [name, ...others] = namesIn(sentence);
    if (name === undefined || others.length > 0) return [];
    const isOwner = numbers.length === 1 && name.start === 0 && sentence.slice(name.end).search(owned) === 0;
    const isPlace = numbers.length === 1 && where.test(sentence.slice(name.end));
    if (!isOwner && !isPlace && (!isOpening || name.end > opened.length)) return [];
    return [{ name: name.name, start: start + name.start, end: start + name.end, numbers }];
  });
}

const leadsTo = String.raw`(?:at|by|to|is|are|was|were|came\sto|stood\sat|reached)\s(?:(?:about|almost|just|nearly|only)\s)?`;
/** “and Arvenia’s surplus to #”: the name begins a clause, and the number is the value of Arvenia’s surplus. */
const isSubject = new RegExp(
  String.raw`(?:^|[.!?;:,]\s|(?<!\b(?:[Bb]oth|[Bb]etween)\s[^.!?;:,]{1,60})(?<=\uFFFC[^.!?;:,]*)\b${conjunction})(?:[Tt]he\s)?$`,
  'u',
);
/** “’s surplus by #”. The noun may be missing, as in “Arvenia’s grew by # and the world’s by #”. */
const states = new RegExp(String.raw`^’s\s(?:\p{Ll}+\s)?(?:only\s)?${leadsTo}$`, 'u');
/** “and those of Arvenia by #”. */
const isThoseOf = new RegExp(String.raw`\b${conjunction}(?:that|those)\s(?:in|of)\s(?:the\s)?$`, 'u');
const ofThose = new RegExp(String.raw`^\s(?:\p{Ll}+\s)?(?:only\s)?${leadsTo}$`, 'u');

const place = String.raw`(?:in|across|throughout)\s(?:(?:all|the\swhole)(?:\sof)?\s)?(?:the\s)?$`;
/** “and in all of Arvenia #”, “and in Arvenia it was #”. */
const isPlaceOfNext = new RegExp(String.raw`\b${conjunction}${place}`, 'u');
const ofPlace = new RegExp(String.raw`^,?\s(?:(?:it|they)\s${leadsTo})?(?:by\s)?$`, 'u');
/** Whether a number comes before a name in its clause, and so may belong to somebody else: “its exports grew by # and Arvenia’s by #”. */
function beginsAnew(text: string, places: readonly number[], { start }: TextRange): boolean {
  return places.some((at) => at < start && !/[.!?;:,]\s|[()–—“”]/.test(text.slice(at + 1, start)));
}

/** “# in Arvenia”, “# of sales across the whole of Arvenia”. */
const afterNumber = new RegExp(String.raw`^(?:\sof\s[\p{L}’ ]{1,24}?)?\s${place}`, 'u');

function isBeside(text: string, number: number, { start, end }: TextRange): boolean {
  if (end <= number) {
    const between = text.slice(end, number);
    const before = text.slice(0, start);
    return (
      between === '’s ' ||
      (isSubject.test(before) && states.test(between)) ||
      (isThoseOf.test(before) && ofThose.test(between)) ||
      (isPlaceOfNext.test(before) && ofPlace.test(between))
    );
  }
  return afterNumber.test(text.slice(number + 1, start));
}
