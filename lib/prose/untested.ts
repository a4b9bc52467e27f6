import { isInside, quotations, type TextRange } from './quotations';

/** A phrase that says that something was not tested. */
interface UntestedPhrase {
  /** The source of a regular expression, in which a space matches any white space. */
  readonly words: string;
  /** A sentence that contains the words. */
  readonly example: string;
}

const unable = "(?:cannot|can not|can[’']t|could not|couldn[’']t|(?:are|were) (?:not able|unable) to)";
const data = '(?:data|figures?|measures?|numbers?|series|sources?|statistics?)';

/**
 * Phrases with which fact-checks admit that they did not test something: a closed list, taken from published fact-checks with a verdict.
 * Three phrases are left out. “We read a copy, not the original” is something that every fact-check must disclose. “Could not be confirmed”
 * may be about a detail of a Mostly accurate claim. “Is not rated” says what the verdict does not cover.
 */
export const untestedPhrases: readonly UntestedPhrase[] = [
  {
    words: `we ${unable} (?:also )?(?:check|compare|examine|find|judge|know|measure|say|settle|tell|test|verify)`,
    example: 'That it was expected is the author’s reading, which we cannot check.',
  },
  {
    words:
      "we (?:have not|haven[’']t|did not|didn[’']t) (?:yet )?(?:(?:check|compare|examine|measure|test)(?:e?d)?|find|found|verif(?:ied|y))",
    example: 'Whether the access was granted in full, and on time, we have not checked.',
  },
  {
    words: "we (?:do not|don[’']t) (?:have|hold|know)",
    example: 'One would need sales by type, which we do not hold.',
  },
  { words: `we (?:found|have|hold|know of) no (?:\\p{L}+ )?${data}`, example: 'We hold no figures that test either.' },
  { words: 'we (?:have|hold|know of) no (?:evidence|record)', example: 'We have no record of the terms agreed.' },
  {
    words: `(?:no ${data} of ours|none of our ${data})`,
    example: 'That is a reading which no figure of ours confirms.',
  },
  {
    words: `our (?:own )?${data} (?:do not|does not|don[’']t|cannot|can not|could not) (?:cover|decide|reach|say|settle|show|tell|test)`,
    example: 'How large that part is, our data do not say.',
  },
  {
    words: `${data} (?:cannot|can not|can[’']t) (?:decide|measure|say|settle|tell|test)`,
    example: 'The reasons are its explanation, which such figures cannot test.',
  },
  {
    words: 'nothing (?:that )?we (?:can cite|have|hold|know) (?:confirms|decides|measures|settles|tests)',
    example: 'Nothing that we can cite settles it.',
  },
  {
    words: '(?:are|is|left|remains?|stays?) (?:unchecked|untested|unverified)',
    example: 'That exports are essential to profits stays untested here.',
  },
  { words: '(?:is|are) not (?:checked|tested|verified)', example: 'The second half of the sentence is not checked.' },
  {
    words: 'not (?:been )?(?:checked|examined|measured|tested|verified) (?:by us|here)',
    example: 'How much of it was sold abroad was not measured here.',
  },
  { words: 'cannot be (?:checked|tested|verified)', example: 'Such an intention cannot be tested.' },
];

const any = new RegExp(
  `(?<!\\p{L})(?:${untestedPhrases.map(({ words }) => words.replaceAll(' ', '\\s+')).join('|')})(?!\\p{L})`,
  'giu',
);

/**
 * Finds where our own text admits that something was not tested. Ignores quotations, which are other people's words.
 */
export function untestedIn(text: string, quoted: readonly TextRange[] = []): TextRange[] {
  const notOurs = [...quotations(text), ...quoted];
  return [...text.matchAll(any)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter((range) => !isInside(range, notOurs));
}
