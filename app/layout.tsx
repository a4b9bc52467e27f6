import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import fonts from '../.plumbline/fonts.json';
import islands from '../.plumbline/islands.json';
import '../components/styles/tokens.css';
import '../.plumbline/fonts.css';
import '../components/styles/base.css';
import '../.plumbline/figures.css';
import { DevProblems } from '../components/chrome/dev-problems';
import { FeedLinks } from '../components/chrome/feed-links';
import { Footer } from '../components/chrome/footer';
import { Masthead } from '../components/chrome/masthead';
import { PreviewBar } from '../components/chrome/preview-bar';
import { newsroom } from '../lib/newsroom';
import { speculationRules, themeScript } from '../lib/publish/page-scripts';
import { paths, site } from '../lib/site';

export const metadata: Metadata = {
  metadataBase: new URL(site.origin),
  title: { default: site.title, template: `%s – ${site.name}` },
  description: site.description,
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
  ...(newsroom.isPreview ? { robots: { index: false, follow: false } } : {}),
  openGraph: { siteName: site.name, locale: site.locale, type: 'website' },
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { contact } = await newsroom.record();
  const lists = await newsroom.lists();
  for (const font of [fonts.serif, fonts.sans]) {
    preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return (
    // The script in the head may have set the reader's choice of colours by the time React looks, in dev.
    <html lang={site.language} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        <script type="module" async src={islands.page} />
      </head>
      <body>
        <FeedLinks page={paths.home} title={site.name} />
        {newsroom.problems === null ? null : <DevProblems report={newsroom.problems} />}
        {newsroom.isPreview ? <PreviewBar /> : null}
        <Masthead lists={lists} />
        {children}
        <Footer lists={lists} hasContact={contact !== null} />
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
      </body>
    </html>
  );
}
