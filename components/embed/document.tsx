import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { t } from '../../lib/messages/messages';
import { absolute, site } from '../../lib/site';
import { withMarks } from './template';

/** What every embedded document has around what it shows. */
export interface Shell {
  readonly title: string;
  /** Address of the page on the site, from its root. */
  readonly page: string;
  /** Style sheet, which stands in the document. */
  readonly css: string;
  /** What takes the theme and tells a host the height; the document is complete without it. */
  readonly script: string;
}

/** An HTML document for a frame on somebody else's page: one request, and complete without scripts. */
export function embedDocument({ title, page, css, script }: Shell, children: ReactNode): string {
  const html = renderToStaticMarkup(
    <html lang={site.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t('common.pageTitle', { title, site: site.name })}</title>
        <link rel="canonical" href={absolute(page)} />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: css }} />
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>,
  );
  return `<!DOCTYPE html>${withMarks(html)}`;
}
