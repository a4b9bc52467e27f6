import { EmptyNote } from '../../../../components/layout/empty-note';
import { Page } from '../../../../components/layout/page';
import { CheckFilters } from '../../../../components/fact-check/check-filters';
import { FactCheckList } from '../../../../components/fact-check/fact-check-list';
import { labelOf } from '../../../../components/message';
import { t } from '../../../../lib/messages/messages';
import { newsroom } from '../../../../lib/newsroom';
import { site } from '../../../../lib/site';
import type { PageDocument } from '../../../_document/page-document';
import { pageStructure } from '../../../_document/page-structure';

export async function pages() {
  const { filters } = await newsroom.checkIndex();
  return filters.flatMap(({ choices }) => choices);
}

/**
 * A list of fact-checks, such as `/fact-checks/verdict/false/`. Here, `id` is the name of a filter. The parameter is called `id` because
 * Next requires the same name as in the route of a fact-check, `/fact-checks/[id]/`.
 */
export async function document({ id, key }: { readonly id: string; readonly key: string }): Promise<PageDocument> {
  const { facet, title, about, href, checks, filters } = await newsroom.checkList(`${id}/${key}`);
  const { graph, ...head } = pageStructure({ href, title });
  return {
    title: t('factCheck.listTitle', { title }),
    description: t('factCheck.listDescription', { title, about }),
    href,
    graph,
    ...(facet === 'view' ? { feed: { page: href, title: labelOf(site.name, title) } } : {}),
    content: (
      <Page {...head} lead={about}>
        <CheckFilters filters={filters} current={href} />
        {checks.length === 0 ? <EmptyNote>{t('factCheck.noneOfChoice')}</EmptyNote> : <FactCheckList checks={checks} />}
      </Page>
    ),
  };
}
