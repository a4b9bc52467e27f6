import type { Finding } from '../problem';
import { resolveReferences } from './html-tags';
import type { Editorial, Verification } from './release-site';

type Draft = Editorial['drafts'][number];

/** Nothing of a draft is in any file: neither its address nor its title. */
export const drafts: Verification = {
  name: 'No draft is in it',
  async check({ built, text, editorial }) {
    const wanted = editorial.drafts.map((draft) => ({ draft, isIn: finderOf(draft) }));
    if (wanted.length === 0) return [];
    const findings: Finding[] = [];
    for (const file of built) {
      const content = `/${file}\n${plain(await text(file))}`;
      for (const { draft, isIn } of wanted)
        if (isIn(content)) findings.push({ file, message: `The draft "${draft.title}" (${draft.slug}) is in it.` });
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

/** A slug counts as a whole only; one of a single word in an address only, a title only when it has several. */
function finderOf({ slug, title }: Draft): (content: string) => boolean {
  const name = slug.includes('-') ? `(?<![a-z0-9-])${slug}(?![a-z0-9-])` : `articles/${slug}(?![a-z0-9-])`;
  const address = new RegExp(name);
  const words = title.toLowerCase();
  return (content) => address.test(content) || (/\s/.test(words) && content.includes(words));
}
