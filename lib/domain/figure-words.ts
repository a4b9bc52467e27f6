import { z } from 'zod';
import { publicationFields } from './publication';
import { line, prose } from './text';
import { findings } from './finding';
import { plain } from './plain';
import { topics } from './topic';

/** The text fields that every kind of figure has. */
export const figureWords = {
  title: line.describe('The finding: "Chinese households spend the least".'),
  subtitle: line.describe('What is measured, and in which unit.'),
  alt: prose.describe(
    'A description for readers who cannot see the figure: its shape and what it shows. Do not repeat the title.',
  ),
  findings,
  plain,
  topics,
  ...publicationFields,
  notes: z
    .array(line)
    .default([])
    .describe('What readers must know to read the figure correctly: breaks, definitions.'),
};
