import { Enumeration } from '../../components/layout/enumeration';
import { MissingPage } from '../../components/layout/missing-page';
import { Page } from '../../components/layout/page';
import { newsroom } from '../../lib/newsroom';
import { paths, site } from '../../lib/site';
import { hasContent } from '../../lib/views/lists-view';
import type { PageDocument } from '../_document/page-document';

const ways = [
  { href: paths.home, label: 'the front page' },
  { href: paths.factChecks, label: 'the fact-checks' },
  { href: paths.figures, label: 'the figures' },
  { href: paths.numbers, label: 'the numbers' },
];

/**
 * The page for missing pages. A build writes it to the place where static hosts look for it.
 *
 * @param address the requested address; only in dev
 */
export async function document({ address }: { readonly address?: string }): Promise<PageDocument> {
  const lists = await newsroom.lists();
  const links = ways
    .filter(({ href }) => hasContent(lists, href))
    .map(({ href, label }) => (
      <a key={href} href={href}>
        {label}
      </a>
    ));
  return {
    title: 'Page not found',
    description: site.description,
    href: null,
    isListed: false,
    content: (
      <Page title="Page not found" lead="Check the address for typing mistakes, or start from one of these pages.">
        {address === undefined ? null : <MissingPage address={address} pages={await pagesOfEntries()} />}
        <p>
          Go to <Enumeration parts={links} last="or" />.
        </p>
      </Page>
    ),
  };
}

/** The addresses of the pages of a content file or entry. */
async function pagesOfEntries(): Promise<string[]> {
  const { articles, factChecks, pages, figures, numbers, series, sources, topics, people } = await newsroom.index();
  return [articles, factChecks, pages, figures, numbers, series, sources, topics, people]
    .flat()
    .map(({ href }) => href);
}
