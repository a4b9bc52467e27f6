import { z } from 'zod';
import { findings } from './finding';
import { plain } from './plain';
import { publicationFields } from './publication';
import { line } from './text';

/**
 * The front matter of `content/pages/<name>.mdx`: a standing page of the newsroom, about its rules, its funding or its
 * people.
 */
export const page = z.strictObject({
  title: line.max(80).describe('Title of the page, also in the footer.'),
  standfirst: line.describe(
    'What the page says, in one sentence. It is shown below the title, and search engines use it as the description.',
  ),
  findings,
  plain,
  status: publicationFields.status,
});
export type Page = z.infer<typeof page>;

/** The generated pages for which a newsroom may write a title, a standfirst and an introduction. */
const introduced = ['about', 'corrections', 'methodology'] as const;
export type Introduced = (typeof introduced)[number];

export function isIntroduced(name: string): name is Introduced {
  return introduced.some((one) => one === name);
}
