import type { Finding } from '../problem';
import { resolveReferences } from '../../html/tags';
import type { Editorial, Verification } from './release-site';

type HeldBack = Editorial['heldBack'][number];

/** Nothing that is held back is in any file: neither its address nor its title. */
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

/** One form for what HTML, XML, JSON and scripts write in many. */
function plain(text: string): string {
  const resolved = resolveReferences(text)
    .replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\\(["'/])/g, '$1');
  return resolved.toLowerCase();
}

/**
 * An address counts as a whole only. A title counts where it is a sentence of its own, and has several words; the name of a
 * number, a person or a topic may be said of other things too.
 */
function finderOf({ page, title, isSentence }: HeldBack): (content: string) => boolean {
  const address = new RegExp(`${page.slice(0, -1)}(?![a-z0-9-])`);
  const words = title.toLowerCase();
  return (content) => address.test(content) || (isSentence && /\s/.test(words) && content.includes(words));
}
