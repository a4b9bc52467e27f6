import { fragment } from '../../articles/headings';
import { isIntroduced } from '../../domain/page';
import { placesOfPages } from '../../domain/places';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** If a text introduces a built-in page, none of its headings has the same anchor as a section of that page. */
export const introductions: EditorialRule = ({ parsed, sources }) => {
  const problems = [...parsed.standingPages.values()].flatMap(({ id, file, body }): Problem[] => {
    const taken: ReadonlySet<string> = new Set(isIntroduced(id) ? placesOfPages[id] : []);
    const lines = (sources.get(file) ?? '').split('\n');
    return body.body.headings
      .filter((heading) => taken.has(heading.id))
      .map((heading) => {
        const at = lines.findIndex((line) => /^#+\s/.test(line) && fragment(line) === heading.id);
        return {
          rule: 'mdx/heading',
          file,
          position: { line: Math.max(at, 0) + 1, column: 1 },
          message: `The page already has a section with the anchor #${heading.id}.`,
          hint: 'Choose a different heading.',
        };
      });
  });
  return { problems };
};
