import { MissingPage } from '../../components/layout/missing-page';
import { Page } from '../../components/layout/page';
import { joined, rich } from '../../components/message';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths, site } from '../../lib/site';
import { hasContent } from '../../lib/views/lists-view';
import type { PageDocument } from '../_document/page-document';

const ways = [
  { href: paths.home, name: 'home' },
  { href: paths.factChecks, name: 'factChecks' },
  { href: paths.figures, name: 'figures' },
  { href: paths.numbers, name: 'numbers' },
] as const;

/**
 * The page that says “Page not found”. A build writes it to `404.html`, where static hosts look for such a page.
 *
 * @param address the requested address; given only in dev
 */
export async function document({ address }: { readonly address?: string }): Promise<PageDocument> {
  const lists = await newsroom.lists();
  const links = ways
    .filter(({ href }) => hasContent(lists, href))
    .map(({ href, name }) => (
      <a key={href} href={href}>
        {t(`missing.ways.${name}`)}
      </a>
    ));
  const title = t('missing.title');
  return {
    title,
    description: site.description,
    href: null,
    isListed: false,
    content: (
      <Page title={title} lead={t('missing.lead')}>
        {address === undefined ? null : <MissingPage address={address} pages={await pagesOfEntries()} />}
        <p>{rich('missing.go', { pages: joined(links, 'or') })}</p>
      </Page>
    ),
  };
}

/** Returns the addresses of all pages with their own file or entry in `content/`. In dev, the page suggests the most similar address. */
async function pagesOfEntries(): Promise<string[]> {
  const { articles, factChecks, pages, figures, numbers, series, sources, topics, people } = await newsroom.index();
  return [articles, factChecks, pages, figures, numbers, series, sources, topics, people]
    .flat()
    .map(({ href }) => href);
}
