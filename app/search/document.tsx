import islands from '../../.plumbline/islands.json';
import { NothingYet } from '../../components/layout/nothing-yet';
import { Page, Section } from '../../components/layout/page';
import { Prose } from '../../components/layout/prose';
import { SiteSearch } from '../../components/islands/site-search';
import { searchKinds } from '../../components/search/kinds';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { hasContent } from '../../lib/views/lists-view';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

const page = {
  title: 'Search',
  description: 'Search the whole site for a number by its value, or for a unit, a source, a claim or any words.',
  href: paths.search,
};

export async function document(): Promise<PageDocument> {
  const lists = await newsroom.lists();
  const { graph, ...head } = pageStructure(page);
  if (!hasContent(lists, paths.search))
    return {
      ...page,
      graph,
      content: (
        <Page {...head}>
          <NothingYet>There is nothing to search yet.</NothingYet>
        </Page>
      ),
    };
  const kinds = searchKinds.filter(({ list }) => hasContent(lists, list));
  return {
    ...page,
    graph,
    modules: [islands['site-search']],
    content: (
      <Page {...head}>
        <SiteSearch kinds={kinds.map(({ kind }) => kind)} />
        <Section title="Or browse the lists">
          <Prose>
            <ul>
              {kinds.map(({ kind, list }) => (
                <li key={kind}>
                  <a href={list}>{kind}</a>
                </li>
              ))}
            </ul>
          </Prose>
        </Section>
      </Page>
    ),
  };
}
