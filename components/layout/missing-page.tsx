import { nearest } from '../../lib/problems/nearest';

/**
 * Shown in dev for an address without a page: the file that would create the page, and the page with the most similar address. It also
 * replaces the content of an open page when the page's file is deleted or renamed.
 *
 * @param pages the addresses of all pages that have their own file or entry in `content/`
 */
export function MissingPage({ address, pages }: { address: string; pages: readonly string[] }) {
  const place = placeOf(address);
  const meant = nearestPage(address, pages);
  return (
    <div role="alert">
      {place === null ? null : (
        <p>{place} would create this page, but does not exist: it was deleted, renamed or not written yet.</p>
      )}
      {meant === null ? null : (
        <p>
          Did you mean <a href={meant}>{meant}</a>?
        </p>
      )}
    </div>
  );
}

/** Returns the most similar address of a page, preferably a page of the same kind; null if no address is similar. */
export function nearestPage(address: string, pages: readonly string[]): string | null {
  const folder = folderOf(address);
  const siblings = pages.filter((page) => folderOf(page) === folder);
  return nearest(address, siblings) ?? nearest(address, pages);
}

function folderOf(address: string): string | undefined {
  return address.split('/')[1];
}

/** Returns, as text, the file or entry in `content/` that would create the page at an address; null if no content could. */
export function placeOf(address: string): string | null {
  const [, folder = '', first = '', second = '', ...rest] = address.replace(/\/$/, '').split('/');
  if (first === '' || rest.length > 0) return null;
  if (second !== '') {
    if (['figures', 'series', 'sources'].includes(folder)) return `content/${folder}/${first}/${second}.yml`;
    return folder === 'numbers' ? `The entry "${second}" in content/statistics/${first}.yml` : null;
  }
  if (['articles', 'fact-checks'].includes(folder)) return `content/${folder}/${first}.mdx`;
  if (folder === 'about') return `content/pages/${first}.mdx`;
  return ['people', 'topics'].includes(folder) ? `The entry "${first}" in content/${folder}.yml` : null;
}
