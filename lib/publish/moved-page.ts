import type { Redirect } from '../domain/redirect';
import { t } from '../messages/messages';
import { absolute, paths, site } from '../site';
import { escapeHtml } from '../views/embed-code';
import type { PublishedFile } from './published-file';

const css =
  ':root{color-scheme:light dark}body{max-width:35rem;margin:15vh auto;padding:0 1.5rem;font:1.125rem/1.5 Georgia,serif}h1{font-size:1.5rem}';

/** What tells search engines to leave a page out. */
export const notListed = '<meta name="robots" content="noindex">';

/**
 * What stands at the address of a page that was published and is no more: where it went, or why it is gone, with a link. It is a
 * document, since that works on every host; a reader is told that the address has changed, and is not sent on unasked. The
 * same stands at the address of its embed, for the readers of other people's sites.
 *
 * @param wasPublished whether an address was, such as that of an embed
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
  /** Whether what stood here is there now, so that search engines should list that instead. */
  readonly isCanonical: boolean;
}

function page({ title, text, link, isCanonical }: Notice): string {
  const canonical = isCanonical ? `<link rel="canonical" href="${escapeHtml(absolute(link))}">` : '';
  const words = link === paths.home ? t('moved.home', { publication: site.name }) : absolute(link);
  return `<!DOCTYPE html><html lang="${site.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${site.name}</title>${notListed}${canonical}<link rel="icon" href="/icon.svg" type="image/svg+xml"><style>${css}</style></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="${escapeHtml(link)}" target="_top">${escapeHtml(words)}</a></p></main></body></html>`;
}
