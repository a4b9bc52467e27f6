import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { t } from '../../lib/messages/messages';
import { absolute, site } from '../../lib/site';
import { withMarks } from './template';

/** The parts of an embedded document other than its content. */
export interface Shell {
  readonly title: string;
  /** The address of the page on the site, relative to the root. */
  readonly page: string;
  /** The style sheet, inlined in the document. */
  readonly css: string;
  /** The script that sets the theme and reports the height to a host. The document is complete without it. */
  readonly script: string;
}

/** An HTML document for a frame on another site. It needs one request, and is complete without scripts. */
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
