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
 * What stands for a page that is not there. A build puts it where static hosts look for it.
 *
 * @param address while content is being written: the one that was asked for
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

/** The addresses of the pages that a file or an entry of the content makes. */
async function pagesOfEntries(): Promise<string[]> {
  const { articles, factChecks, pages, figures, numbers, series, sources, topics, people } = await newsroom.index();
  return [articles, factChecks, pages, figures, numbers, series, sources, topics, people]
    .flat()
    .map(({ href }) => href);
}
