import { onHost } from '../site';

/**
 * One of the two scripts that run while a page is read by the browser: it sets the colours that the reader has chosen on this
 * site, before anything is painted. It stands in the page, and the page's policy names it by its hash.
 */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

/**
 * The other one: it asks for the fonts early, or, on a connection that is slow or is to be spared, leaves them out of this view,
 * which is then set in fonts of the reader's system that have the same measures. `later-fonts` fetches them when the page is
 * there, for the next one. 140 ms to and fro is what tells a slow mobile network from a good one; a browser that does not know
 * its connection yet says 125 at most. Browsers that never say get the fonts at once.
 *
 * @param fonts their addresses
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
 * What a browser may fetch before a reader asks for it: the page whose link a pointer rests on or a finger touches, and it may
 * make the next one in a reading order ready to be shown. Files are not pages, and are left alone.
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
