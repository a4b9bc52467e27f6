import { tagsOf, type Tag } from '../../html/tags';
import type { Verification } from './release-site';

/** Elements that have no content and no end tag (HTML Living Standard 13.1.2). */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Pages must be well formed: all elements are closed, in the right order; ids and attributes are unique; images have alternative text; the
 * document states its type, language and title. This verification does not validate values or the nesting of elements.
 */
export const markup: Verification = {
  name: 'Pages are well formed',
  async check({ built, text }) {
    const pages = built.filter((file) => file.endsWith('.html'));
    const found = await Promise.all(
      pages.map(async (file) => faultsOf(await text(file)).map((message) => ({ file, message }))),
    );
    return found.flat();
  },
};

/** Describes each fault in a document's markup in a sentence. */
export function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const open: Tag[] = [];
  let titles = 0;
  if (!/^\s*<!doctype html>/i.test(html)) faults.push('It does not start with <!DOCTYPE html>.');
  for (const tag of tagsOf(html)) {
    const { kind, name, selfClosing } = tag;
    const at = `character ${tag.offset}`;
    if (kind === 'close') {
      const last = open.pop();
      if (last?.name === name) continue;
      const expected = last === undefined ? 'no element is open' : `<${last.name}> at character ${last.offset} is open`;
      return [...faults, `</${name}> at ${at} closes an element that is not open; ${expected}.`];
    }
    faults.push(...repeated(tag).map((attribute) => `<${name}> at ${at} has "${attribute}" twice.`));
    const id = valueOf(tag, 'id');
    if (id !== null && ids.has(id)) faults.push(`The id "${id}" is used twice; the second time at ${at}.`);
    if (id !== null) ids.add(id);
    const inDrawing = open.some((above) => above.name === 'svg');
    if (name === 'title' && !inDrawing) titles += 1;
    if (name === 'html' && (valueOf(tag, 'lang') ?? '') === '') faults.push('<html> has no lang attribute.');
    if (name === 'img' && valueOf(tag, 'alt') === null) faults.push(`<img> at ${at} has no alt attribute.`);
    const endsHere = empty.has(name) || (selfClosing && (inDrawing || name === 'svg'));
    if (!endsHere) open.push(tag);
  }
  const last = open.at(-1);
  if (last !== undefined) faults.push(`<${last.name}> at character ${last.offset} is never closed.`);
  if (titles !== 1) faults.push(`It has ${titles} titles; a page must have one.`);
  return faults;
}

function repeated({ attributes }: Tag): string[] {
  const names = attributes.map(([name]) => name);
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function valueOf({ attributes }: Tag, wanted: string): string | null {
  return attributes.find(([name]) => name === wanted)?.[1] ?? null;
}
