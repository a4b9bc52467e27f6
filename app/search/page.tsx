import { Page, Section } from '../../components/chrome/page';
import { Prose } from '../../components/chrome/prose';
import { SiteSearch } from '../../components/islands/site-search';
import { searchKinds } from '../../components/search/kinds';
import { paths } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'Search',
  description: 'Find a number by its value, a unit, a source, a claim or words, among everything on the site.',
  href: paths.search,
};

export const metadata = pageMetadata(page);

export default function SearchRoute() {
  return (
    <Page {...structure(page)}>
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
