import { z } from 'zod';
import { termId } from './ids';
import { line, prose } from './text';

/** A technical term, as the glossary explains it. */
export const term = z.strictObject({
  term: line.describe('The term as written in a sentence, with its abbreviation in brackets if it has one.'),
  means: prose.describe(
    'The meaning of the term on this site, in one or two sentences. Do not use numbers that need a record.',
  ),
  seeAlso: z.array(termId).default([]).describe('Related terms.'),
});
export type Term = z.infer<typeof term>;
