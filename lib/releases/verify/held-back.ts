import type { Finding } from '../problem';
import { resolveReferences } from '../../html/tags';
import type { Editorial, Verification } from './release-site';

type HeldBack = Editorial['heldBack'][number];

/** No file may contain the address or the title of held-back content. */
export const heldBack: Verification = {
  name: 'No unpublished content',
  async check({ built, text, editorial }) {
    const wanted = editorial.heldBack.map((entry) => ({ entry, isIn: finderOf(entry) }));
    if (wanted.length === 0) return [];
    const findings: Finding[] = [];
    for (const file of built) {
      const content = `/${file}\n${plain(await text(file))}`;
      for (const { entry, isIn } of wanted)
        if (isIn(content))
          findings.push({ file, message: `"${entry.title}" (${entry.page}) is held back, but appears in this file.` });
    }
    return findings;
  },
};

/** Resolves the escapes that HTML, XML, JSON and scripts use, and converts the text to lower case. */
function plain(text: string): string {
  const resolved = resolveReferences(text)
    .replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\\(["'/])/g, '$1');
  return resolved.toLowerCase();
}

/**
 * Returns a predicate that tells whether a text contains an entry's address or title. An address matches only as a whole: `/articles/oats/`
 * does not match `/articles/oats-again/`. A title matches only if it is a sentence of several words, because the name of a number, a person
 * or a topic may occur in other contexts.
 */
function finderOf({ page, title, isSentence }: HeldBack): (content: string) => boolean {
  const address = new RegExp(`${page.slice(0, -1)}(?![a-z0-9-])`);
  const words = title.toLowerCase();
  return (content) => address.test(content) || (isSentence && /\s/.test(words) && content.includes(words));
}
