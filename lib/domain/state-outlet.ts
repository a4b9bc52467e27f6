import { z } from 'zod';
import { firstYears } from './recorded-day';
import { day, line, webAddress } from './text';

/** A news outlet that belongs to a state or a party, and is labelled as such wherever it is cited. */
export const stateOutlet = z.strictObject({
  names: z
    .array(line)
    .min(1)
    .describe(
      'The outlet’s names in source records: "Xinhua". The label is added after the first mention of the outlet in `publisher`, and in `publisher` under `readIn`.',
    ),
  label: line
    .max(60, 'Keep labels within 60 characters.')
    .describe('The label in brackets after the name: "Chinese state media".'),
  why: line.describe('What the document says about the outlet’s owner, in a sentence.'),
  documentedIn: z
    .strictObject({
      grade: z.enum(['primary', 'secondary']).describe('Whether we read the document in the original or in a copy.'),
      publisher: line.describe('Publisher of the document.'),
      title: line.describe('Title of the document.'),
      url: webAddress.describe('Address at which we read the document.'),
      readOn: day.describe(`The day on which we read the document: not before ${firstYears.web}.`),
    })
    .describe('The public document that shows who owns the outlet.'),
});
export type StateOutlet = z.infer<typeof stateOutlet>;

/** Text in which state and party outlets are labelled. */
export interface LabelledText {
  readonly text: string;
  /** The state and party outlets that the text names, each once. */
  readonly outlets: readonly StateOutlet[];
}

const letter = /[\p{L}\p{N}]/u;

/**
 * Adds a label after the first mention of each state or party outlet in a publisher’s name: "Xinhua (Chinese state media), on …". Matches
 * whole words only. If one outlet’s name begins with the name of another, the longer name is matched.
 */
export function labelOutlets(name: string, outlets: Iterable<StateOutlet>): LabelledText {
  const all = [...outlets].flatMap((outlet) => outlet.names.map((known) => ({ outlet, known })));
  const longestFirst = all.filter(({ known }) => name.includes(known)).sort((a, b) => b.known.length - a.known.length);
  if (longestFirst.length === 0) return { text: name, outlets: [] };
  const found: StateOutlet[] = [];
  let text = '';
  for (let at = 0; at < name.length;) {
    const hit = longestFirst.find(({ known }) => isWholeWordAt(name, known, at));
    const next = hit === undefined ? name.charAt(at) : hit.known;
    text += hit === undefined || found.includes(hit.outlet) ? next : `${next} (${hit.outlet.label})`;
    if (hit !== undefined && !found.includes(hit.outlet)) found.push(hit.outlet);
    at += next.length;
  }
  return { text, outlets: found };
}

function isWholeWordAt(text: string, word: string, at: number): boolean {
  return text.startsWith(word, at) && !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + word.length));
}
