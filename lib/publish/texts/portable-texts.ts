import { z } from 'zod';
import type { FactCheckView } from '../../views/fact-check-view';
import { articleContent, type ArticleParts } from '../portable/article-content';
import { checkContent } from '../portable/check-content';
import { htmlOf } from '../portable/write-text';
import { articleMarkdown } from './article-markdown';

/** The text of a page for reading outside the site, such as in a feed reader. */
export const portableTexts = z.strictObject({
  /** The full text as HTML without classes, styles and scripts. */
  html: z.string(),
  /** The text as Markdown, with its headline; null if it is not published as Markdown. */
  markdown: z.string().nullable(),
});
export type PortableTexts = z.infer<typeof portableTexts>;

/**
 * Returns the cached result for an input, or calls `make` to compute it. The result of `make` must depend only on the input and on
 * code.
 */
export type RememberTexts = (input: unknown, make: () => PortableTexts) => Promise<PortableTexts>;

export function articleTexts(parts: ArticleParts): PortableTexts {
  const content = articleContent(parts);
  return { html: htmlOf(content), markdown: articleMarkdown(parts.article, content) };
}

export function checkTexts(check: FactCheckView, page: string): PortableTexts {
  return { html: htmlOf(checkContent(check, page)), markdown: null };
}
