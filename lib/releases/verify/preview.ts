import { tagsOf } from '../../html/tags';
import type { Verification } from './release-site';

/** A preview marks every page as a preview, and its `robots.txt` disallows all pages. A site with either mark is rejected. */
export const preview: Verification = {
  name: 'The site is not a preview',
  async check({ built, text }) {
    const marked = await Promise.all(
      ['index.html', 'robots.txt'].map(async (file) => built.includes(file) && isPreview(file, await text(file))),
    );
    if (!marked.includes(true)) return [];
    return [{ file: 'index.html', message: 'This is a preview with drafts. Publish the output of npm run build.' }];
  },
};

function isPreview(file: string, text: string): boolean {
  if (file === 'robots.txt') return /^disallow:\s*\//im.test(text);
  for (const { attributes } of tagsOf(text))
    if (attributes.some(([name, value]) => name === 'data-edition' && value === 'preview')) return true;
  return false;
}
