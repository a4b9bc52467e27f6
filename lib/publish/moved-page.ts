import type { Redirect } from '../domain/redirect';
import { t } from '../messages/messages';
import { absolute, paths, site } from '../site';
import { escapeHtml } from '../views/embed-code';
import type { PublishedFile } from './published-file';

const css =
  ':root{color-scheme:light dark}body{max-width:35rem;margin:15vh auto;padding:0 1.5rem;font:1.125rem/1.5 Georgia,serif}h1{font-size:1.5rem}';

/** The element that keeps a page out of search engines. */
export const notListed = '<meta name="robots" content="noindex">';

/**
 * Documents for the addresses of pages that have moved or been removed. Each states the new address or the reason, with a link. They are
 * not redirects, because a document works on every host, and readers learn that the address changed before they follow the link.
 * The same document is also published at the address of the page’s embed, for readers of other sites that show the embed.
 *
 * @param wasPublished tells whether an address, such as that of an embed, was ever published
 */
export function movedPages(
  redirects: readonly Redirect[],
  wasPublished: (address: string) => boolean,
): PublishedFile[] {
  return redirects
    .filter(({ from }) => from.endsWith('/'))
    .flatMap((redirect) => {
      const embed = `/embed${redirect.from}`;
      return [redirect.from, ...(wasPublished(embed) ? [embed] : [])].map((address) => ({ ...redirect, address }));
    })
    .map(({ address, to, gone }) => [
      `${address}index.html`,
      page(
        gone === undefined
          ? { title: t('moved.title'), text: t('moved.text'), link: to ?? paths.home, isCanonical: true }
          : { title: t('moved.gone'), text: escapeHtml(gone), link: to ?? paths.home, isCanonical: false },
      ),
    ]);
}

interface Notice {
  readonly title: string;
  readonly text: string;
  readonly link: string;
  /** Whether the content is now at the new address, so that search engines should list the new address instead. */
  readonly isCanonical: boolean;
}

function page({ title, text, link, isCanonical }: Notice): string {
  const canonical = isCanonical ? `<link rel="canonical" href="${escapeHtml(absolute(link))}">` : '';
  const words = link === paths.home ? t('moved.home', { publication: site.name }) : absolute(link);
  return `<!DOCTYPE html><html lang="${site.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${site.name}</title>${notListed}${canonical}<link rel="icon" href="/icon.svg" type="image/svg+xml"><style>${css}</style></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="${escapeHtml(link)}" target="_top">${escapeHtml(words)}</a></p></main></body></html>`;
}
