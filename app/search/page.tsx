import { Page, Section } from '../../components/chrome/page';
import { Prose } from '../../components/chrome/prose';
import { SiteSearch } from '../../components/islands/site-search';
import { searchKinds } from '../../components/search/kinds';
import { paths } from '../../lib/site';

export const metadata = {
  title: 'Search',
  description: 'Find a number by its value, a unit, a source, a claim or words, among everything on the site.',
  alternates: { canonical: paths.search },
};

export default function SearchRoute() {
  return (
    <Page title="Search">
      <SiteSearch />
      <Section title="Or look through the lists">
        <Prose>
          <ul>
            {Object.entries(searchKinds).map(([kind, href]) => (
              <li key={kind}>
                <a href={href}>{kind}</a>
              </li>
            ))}
          </ul>
        </Prose>
      </Section>
    </Page>
  );
}
