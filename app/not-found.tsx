import { Enumeration } from '../components/chrome/enumeration';
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
      <p>
        Go to <Enumeration parts={links} last="or" />.
      </p>
    </Page>
  );
}
