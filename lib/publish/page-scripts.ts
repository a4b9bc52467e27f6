/**
 * The only script that runs while a page is read by the browser: it sets the colours that the reader has chosen on this
 * site, before anything is painted. It stands in the page, and the page's policy names it by its hash.
 */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

/**
 * What a browser may fetch before a reader asks for it: the page whose link a pointer rests on or a finger touches, and it may
 * make the next one in a reading order ready to be shown. Files are not pages, and are left alone.
 *
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const speculationRules = JSON.stringify({
  prefetch: [{ where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }] }, eagerness: 'moderate' }],
  prerender: [{ where: { selector_matches: 'a[rel~=next]' }, eagerness: 'moderate' }],
});
