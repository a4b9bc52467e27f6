import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import fonts from '../../.plumbline/fonts.json';
import islands from '../../.plumbline/islands.json';
import '../../components/styles/tokens.css';
import '../../.plumbline/fonts.css';
import '../../components/styles/base.css';
import '../../.plumbline/figures.css';
import { DevProblems } from '../../components/layout/dev-problems';
import { Footer } from '../../components/layout/footer';
import { JsonLd } from '../../components/layout/json-ld';
import { Masthead } from '../../components/layout/masthead';
import { PreviewBar } from '../../components/layout/preview-bar';
import { newsroom } from '../../lib/newsroom';
import type { DocumentTools } from '../../lib/newsroom/route-modules';
import { endedEarly } from '../../lib/publish/documents/ended-early';
import { linksOnHost } from '../../lib/publish/documents/links-on-host';
import { isolateRightToLeft } from '../../lib/publish/documents/isolate-right-to-left';
import { StyleSheets } from '../../lib/publish/documents/style-sheets';
import { fontScript, speculationRules, themeScript } from '../../lib/publish/page-scripts';
import { site } from '../../lib/site';
import { devScriptTag } from './dev-script';
import { Head } from './head';
import type { PageDocument } from './page-document';

const sheets = new StyleSheets();

/** Renders a page as a complete HTML document, with its styles inline. */
export async function siteDocument(page: PageDocument, { css, devScript }: DocumentTools): Promise<string> {
  const navigation = await newsroom.navigation();
  const { problems, isPreview } = await newsroom.state();
  const body = renderToStaticMarkup(
    <>
      {problems === null ? null : <DevProblems report={problems} />}
      {isPreview ? <PreviewBar /> : null}
      <Masthead sections={navigation.sections} />
      {page.content}
      <Footer {...navigation} />
    </>,
  );
  const early = endedEarly(body);
  if (early !== null) throw new Error(`${page.href ?? page.title} has an element that browsers close early: ${early}`);
  const { html, styles } = sheets.apply(css, body);
  const modules = [islands.page, ...(page.modules ?? [])];
  const document = [
    `<!DOCTYPE html><html lang="${site.language}"><head>`,
    // The encoding comes first, because browsers look for it in the first kilobyte. Font preloads follow.
    rendered(<meta charSet="utf-8" />),
    rendered(<meta name="viewport" content="width=device-width, initial-scale=1" />),
    script(fontScript([fonts.serif, fonts.sans])),
    rendered(<Head page={page} isPreview={isPreview} />),
    script(themeScript),
    `<style>${styles}</style></head><body>`,
    html,
    script(speculationRules, ' type="speculationrules"'),
    // Scripts that start after loading, and structured data, come last, so that readers get the text sooner.
    ...modules.map((address) => script('', ` type="module" async="" src="${address}"`)),
    page.graph === undefined ? '' : rendered(<JsonLd graph={page.graph} />),
  ].join('');
  return isolateRightToLeft(linksOnHost(`${document}${devScriptTag(devScript, document)}</body></html>`));
}

/** Renders one part of the document. If React rendered the document as a whole, it would reorder the elements in the head. */
function rendered(node: ReactNode): string {
  return renderToStaticMarkup(node);
}

function script(code: string, attributes = ''): string {
  return `<script${attributes}>${code}</script>`;
}
