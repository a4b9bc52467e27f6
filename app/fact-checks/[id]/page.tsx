import type { Metadata } from 'next';
import { MetaTags } from '../../../components/chrome/meta-tags';
import { Page } from '../../../components/chrome/page';
import { FactCheckBody } from '../../../components/fact-check/fact-check-body';
import { FactCheckPage } from '../../../components/fact-check/fact-check-page';
import { SharePanel } from '../../../components/share/share-panel';
import { compiledBody } from '../../../lib/articles/documents';
import { newsroom } from '../../../lib/newsroom';
import { cardText } from '../../../lib/publish/check-card';
import { citableFactCheck } from '../../../lib/publish/cite/citable';
import { highwireTags } from '../../../lib/publish/cite/highwire';
import { oembedLinks } from '../../../lib/publish/oembed/discovery';
import { shareOf } from '../../../lib/publish/share';
import { checkFiles } from '../../../lib/publish/share-files';
import { claimReview } from '../../../lib/publish/structured-data/claim-review';
import { pageMetadata } from '../../page-metadata';
import { staticParams } from '../../static-params';
import { structure } from '../../structure';

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  return staticParams('/fact-checks/[id]/', (await newsroom.index()).factChecks);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const check = await newsroom.factCheck((await params).id);
  const { title, summary, verdictLabel, href, cardHref, checkedOn, corrections, checkedBy, topics } = check;
  return pageMetadata({
    title,
    description: `${verdictLabel}. ${summary}`,
    href,
    image: { href: cardHref, alt: cardText(check) },
    types: oembedLinks(href, title),
    written: {
      on: checkedOn.iso,
      changedOn: corrections[0]?.date.iso ?? null,
      authors: [checkedBy],
      topics: topics.map(({ name }) => name),
    },
  });
}

export default async function FactCheckRoute({ params }: Props) {
  const check = await newsroom.factCheck((await params).id);
  const embed = await newsroom.embed(`fact-checks/${check.id}`);
  return (
    <Page {...structure(check, claimReview(check))} found="Fact-checks">
      <MetaTags tags={highwireTags(citableFactCheck(check))} />
      <FactCheckPage check={check}>
        <FactCheckBody check={check} code={() => compiledBody('fact-checks', check.id)} />
      </FactCheckPage>
      <SharePanel share={shareOf(citableFactCheck(check), embed, checkFiles(check))} />
    </Page>
  );
}
