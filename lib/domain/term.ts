import { z } from 'zod';
import { termId } from './ids';
import { line, prose } from './text';

/** A word of the field, as the glossary explains it. */
export const term = z.strictObject({
  term: line.describe('As it is written in a sentence, with its abbreviation in brackets where it has one.'),
  means: prose.describe('What it means here, in a sentence or two without figures of fact.'),
  seeAlso: z.array(termId).default([]).describe('Terms that help to understand it.'),
});
export type Term = z.infer<typeof term>;
