import type { Place } from '../../site/origin';
import { addressOf } from '../../site/published-files';
import type { Finding } from '../problem';
import { placeOf } from '../../html/place';
import { cssAddresses } from '../../html/read-page';
import type { ReleaseSite, Verification } from './release-site';
import { resolveAddress } from './resolve-address';

/** Every address in pages, style sheets, modules, data, feeds, the sitemap and structured data must exist. */
export const links: Verification = {
  name: 'Links, fragments and assets exist',
  async check(site) {
    const place = await placeOf(site);
    const own = `${place.origin}${place.path}`;
    const findings: Finding[] = [];
    for (const file of site.built) {
      const elsewhere = file.endsWith('.html') ? canonicalProblem((await site.page(file)).canonical, own) : null;
      if (elsewhere !== null) findings.push({ file, message: elsewhere });
      for (const target of await targetsOf(site, file, own)) {
        const problem = await problemOf(site, file, target, place);
        if (problem !== null) findings.push({ file, message: problem });
      }
    }
    return findings;
  },
};

/**
 * Reports a canonical address outside the site. A page with such an address was built for a different origin, and its links to that origin
 * would not be checked.
 */
function canonicalProblem(canonical: string | null, own: string): string | null {
  if (canonical === null || !URL.canParse(canonical) || new URL(canonical).href.startsWith(`${own}/`)) return null;
  return `Its canonical address is "${canonical}", but the front page uses ${own}. Build the whole site with one SITE_ORIGIN.`;
}

async function problemOf(site: ReleaseSite, from: string, target: string, place: Place): Promise<string | null> {
  const lead = resolveAddress(target, addressOf(from), place, site.files);
  if (lead.kind === 'elsewhere') return null;
  if (lead.kind === 'nothing') return `"${target}" is a broken address.`;
  if (lead.fragment === '' || lead.fragment === 'top' || !lead.file.endsWith('.html')) return null;
  const { ids } = await site.page(lead.file);
  return ids.has(lead.fragment) ? null : `"${target}" leads to an id that does not exist on the page.`;
}

/** Extensions of the files that may contain addresses. */
const texts = new Set('html xml json md txt bib ris csv svg webmanifest'.split(' '));

/** The addresses in a file, as written. */
async function targetsOf(site: ReleaseSite, file: string, own: string): Promise<readonly string[]> {
  const extension = /\.(\w+)$/.exec(file)?.[1] ?? '';
  if (extension === 'css') return cssAddresses(await site.text(file));
  // A bundle imports other bundles by relative paths.
  if (extension === 'js' || extension === 'mjs')
    return file.startsWith('islands/') ? imports(await site.text(file)) : [];
  if (!texts.has(extension)) return [];
  const text = await site.text(file);
  const named = extension === 'html' ? (await site.page(file)).targets : extension === 'json' ? ownAddresses(text) : [];
  return [...new Set([...named, ...absoluteAddresses(text, own)])];
}

/** The addresses in the data for our own scripts. */
function ownAddresses(json: string): string[] {
  return [...json.matchAll(/"(?:href|\w+Href|page)"\s*:\s*"(\/[^"]*)"/g)].map(([, address = '']) => address);
}

function imports(script: string): string[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.{0,2}\/[^"']+)["']/g)].map(([, name = '']) => name);
}

/** The site's absolute addresses in a text, such as a feed, structured data, a citation or an embed code. */
function absoluteAddresses(text: string, own: string): string[] {
  const pattern = new RegExp(`${own.replaceAll('.', '\\.')}(?![\\w.:-])[^\\s"'<>{}(),\\\\\\]]*`, 'g');
  return [...withoutNodeNames(text).matchAll(pattern)].map(([address]) =>
    // The match may include escaped markup or punctuation that follows the address.
    (address.split(/&(?:quot|lt|gt|#x27|#39);/)[0] ?? '').replace(/[.;:!?]+$/, ''),
  );
}

/**
 * Removes the fragment of each JSON-LD `@id`, which names a node in the data (JSON-LD 1.1, 3.3) and not an element on the page. The page
 * itself must exist.
 */
function withoutNodeNames(text: string): string {
  return text.replace(/("@id"\s*:\s*"[^"#]*)#[^"]*"/g, '$1"');
}
