import type { Metadata } from 'next';
import { FeedLinks } from '../../../../components/chrome/feed-links';
import { NothingYet } from '../../../../components/chrome/nothing-yet';
import { Page } from '../../../../components/chrome/page';
import { CheckFilters } from '../../../../components/fact-check/check-filters';
import { FactCheckList } from '../../../../components/fact-check/fact-check-list';
import { newsroom } from '../../../../lib/newsroom';
import { site } from '../../../../lib/site';
import { pageMetadata } from '../../../page-metadata';
import { staticParams } from '../../../static-params';
import { structure } from '../../../structure';

/** `/fact-checks/verdict/false/`: Next wants the first parameter to be called as its neighbour's, which is an id. */
interface Props {
  params: Promise<{ id: string; key: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { filters } = await newsroom.checkIndex();
  return staticParams(
    '/fact-checks/[id]/[key]/',
    filters.flatMap(({ choices }) => choices),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, key } = await params;
  const { title, about, href } = await newsroom.checkList(`${id}/${key}`);
  return pageMetadata({ title: `Fact-checks. ${title}`, description: `Fact-checks. ${title}: ${about}`, href });
}

export default async function CheckListRoute({ params }: Props) {
  const { id, key } = await params;
  const { facet, title, about, href, checks, filters } = await newsroom.checkList(`${id}/${key}`);
  return (
    <Page {...structure({ href, title })} lead={about}>
      {facet === 'view' ? <FeedLinks page={href} title={`${site.name}: ${title}`} /> : null}
      <CheckFilters filters={filters} current={href} />
      {checks.length === 0 ? <NothingYet>There are none yet.</NothingYet> : <FactCheckList checks={checks} />}
    </Page>
  );
}
