import { onHost } from '../site';

/**
 * The first of two scripts that run while the browser parses a page. It applies the theme that the reader chose on this site before
 * anything is painted. It is inline, and the page’s policy allows it by its hash.
 */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

/**
 * The second script, which preloads the fonts. If the browser does not have the fonts yet, and the connection is slow or the reader saves
 * data, this page uses system fonts with the same metrics instead. On a slow connection, `later-fonts` fetches the fonts after the page has
 * loaded, for the next page. A round trip of more than 140 ms distinguishes a slow mobile network from a good one; a browser that has not
 * measured its connection yet reports 125 ms at most. Browsers that report nothing get the fonts at once.
 *
 * @param fonts the addresses of the fonts
 * @see https://wicg.github.io/netinfo/
 */
export function fontScript(fonts: readonly string[]): string {
  const list = JSON.stringify(fonts);
  const slow = 'c&&(c.saveData||c.rtt>140||/[23]g/.test(c.effectiveType))';
  const ask =
    "for(const h of f){const l=document.createElement('link');l.rel='preload';l.as='font';l.type='font/woff2';l.crossOrigin='';l.href=h;document.head.append(l)}";
  return `{const f=${list},c=navigator.connection;let k;try{k=localStorage.getItem('fonts')}catch{}if(${slow}&&k!==f.join())document.documentElement.dataset.fonts=f;else ${ask}}`;
}

/**
 * The pages that a browser may load before the reader opens them. The browser may prefetch a link’s page when a pointer rests
 * on the link or a finger touches it, and prerender the next page of a reading order. Files that are not pages are excluded.
 *
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: onHost('/*') }, { not: { href_matches: onHost('/*.*') } }] },
      eagerness: 'moderate',
    },
  ],
  prerender: [{ where: { selector_matches: 'a[rel~=next]' }, eagerness: 'moderate' }],
});
