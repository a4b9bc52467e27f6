import { z } from 'zod';
import { publicationFields } from './publication';
import { line, prose } from './text';
import { topics } from './topic';

/** What every figure says of itself, whatever its kind. */
export const figureWords = {
  title: line.describe('States the finding: "Chinese households spend the least".'),
  subtitle: line.describe('What is measured, and in which unit.'),
  alt: prose.describe(
    'What a reader who cannot see the figure should know: its shape and what it shows. Not the title again.',
  ),
  topics,
  ...publicationFields,
  notes: z.array(line).default([]).describe('What to know before reading it: breaks, definitions.'),
};
