import { z } from 'zod';
import type { FactCheckView } from '../../views/fact-check-view';
import { articleContent, type ArticleParts } from '../portable/article-content';
import { checkContent } from '../portable/check-content';
import { htmlOf } from '../portable/write-text';
import { articleMarkdown } from './article-markdown';

/** A page for readers elsewhere. */
export const portableTexts = z.strictObject({
  /** Its whole text as clean HTML. */
  html: z.string(),
  /** The same as Markdown, with its headline; null for what is not published as such. */
  markdown: z.string().nullable(),
});
export type PortableTexts = z.infer<typeof portableTexts>;

/** Gives what was made before of an input, on which `make` depends and on nothing else but code; or makes it. */
export type RememberTexts = (input: unknown, make: () => PortableTexts) => Promise<PortableTexts>;

export function articleTexts(parts: ArticleParts): PortableTexts {
  const content = articleContent(parts);
  return { html: htmlOf(content), markdown: articleMarkdown(parts.article, content) };
}

export function checkTexts(check: FactCheckView, page: string): PortableTexts {
  return { html: htmlOf(checkContent(check, page)), markdown: null };
}
