import type { Redirect } from '../domain/redirect';
import { absolute, paths, site } from '../site';
import { escapeHtml } from '../views/embed-code';
import type { PublishedFile } from './published-file';

const css =
  ':root{color-scheme:light dark}body{max-width:35rem;margin:15vh auto;padding:0 1.5rem;font:1.125rem/1.5 Georgia,serif}h1{font-size:1.5rem}';

/**
 * What stands at the address of a page that was published and is no more: where it went, or why it is gone, with a link. It is a
 * document, since that works on every host; a reader is told that the address has changed, and is not sent on unasked.
 */
export function movedPages(redirects: readonly Redirect[]): PublishedFile[] {
  return redirects
    .filter(({ from }) => from.endsWith('/'))
    .map(({ from, to, gone }) => [
      `${from}index.html`,
      page(
        to === undefined
          ? {
              title: 'This page is gone',
              text: escapeHtml(gone ?? ''),
              link: paths.home,
              words: `The front page of ${site.name}`,
            }
          : { title: 'This page has moved', text: 'It is now here:', link: to, words: absolute(to) },
      ),
    ]);
}

function page({ title, text, link, words }: { title: string; text: string; link: string; words: string }): string {
  const canonical = link === paths.home ? '' : `<link rel="canonical" href="${escapeHtml(absolute(link))}">`;
  return `<!DOCTYPE html><html lang="${site.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${site.name}</title><meta name="robots" content="noindex">${canonical}<link rel="icon" href="/icon.svg" type="image/svg+xml"><style>${css}</style></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="${escapeHtml(link)}">${escapeHtml(words)}</a></p></main></body></html>`;
}
