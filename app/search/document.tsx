import islands from '../../.plumbline/islands.json';
import { EmptyNote } from '../../components/layout/empty-note';
import { Page, Section } from '../../components/layout/page';
import { Prose } from '../../components/layout/prose';
import { SiteSearch } from '../../components/islands/site-search';
import { searchKinds } from '../../components/search/kinds';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { hasContent } from '../../lib/views/lists-view';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const page = { title: t('pages.search'), description: t('search.description'), href: paths.search };
  const lists = await newsroom.lists();
  const { graph, ...head } = pageStructure(page);
  if (!hasContent(lists, paths.search))
    return {
      ...page,
      graph,
      content: (
        <Page {...head}>
          <EmptyNote>{t('search.nothing')}</EmptyNote>
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
        <SiteSearch kinds={kinds} />
        <Section title={t('search.browse')}>
          <Prose>
            <ul>
              {kinds.map(({ kind, page: name, list }) => (
                <li key={kind}>
                  <a href={list}>{t(`pages.${name}`)}</a>
                </li>
              ))}
            </ul>
          </Prose>
        </Section>
      </Page>
    ),
  };
}
