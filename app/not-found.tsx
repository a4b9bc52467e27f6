import { Enumeration } from '../components/chrome/enumeration';
import { MissingPage } from '../components/chrome/missing-page';
import { Page } from '../components/chrome/page';
import { newsroom } from '../lib/newsroom';
import { paths } from '../lib/site';
import { hasContent } from '../lib/views/lists-view';

export const metadata = { title: 'Page not found' };

const ways = [
  { href: paths.home, label: 'the front page' },
  { href: paths.factChecks, label: 'the fact-checks' },
  { href: paths.figures, label: 'the figures' },
  { href: paths.numbers, label: 'the numbers' },
];

export default async function NotFound() {
  const lists = await newsroom.lists();
  const links = ways
    .filter(({ href }) => hasContent(lists, href))
    .map(({ href, label }) => (
      <a key={href} href={href}>
        {label}
      </a>
    ));
  return (
    <Page title="Page not found" lead="Check the address for typing mistakes, or start from one of these pages.">
      {process.env.NODE_ENV === 'development' ? <MissingPage pages={await pagesOfEntries()} /> : null}
      <p>
        Go to <Enumeration parts={links} last="or" />.
      </p>
    </Page>
  );
}

/** The addresses of the pages that a file or an entry of the content makes. */
async function pagesOfEntries(): Promise<string[]> {
  const { articles, factChecks, figures, numbers, series, sources, topics, people } = await newsroom.index();
  return [articles, factChecks, figures, numbers, series, sources, topics, people].flat().map(({ href }) => href);
}
