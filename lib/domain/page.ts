import { z } from 'zod';
import { publicationFields } from './publication';
import { line } from './text';

/** Front matter of `content/pages/<name>.mdx`: a standing page of the newsroom, on its rules, its money or its people. */
export const page = z.strictObject({
  title: line.max(80).describe('Title of the page, also in the footer.'),
  standfirst: line.describe('What the page says, in one sentence: shown below the title, and to search engines.'),
  status: publicationFields.status,
});
export type Page = z.infer<typeof page>;

/** The pages that the software writes and a newsroom may introduce: its title, standfirst and text come first. */
const introduced = ['about', 'corrections', 'methodology'] as const;
export type Introduced = (typeof introduced)[number];

export function isIntroduced(name: string): name is Introduced {
  return introduced.some((one) => one === name);
}
