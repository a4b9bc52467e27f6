import { Page } from '../../../components/layout/page';
import { FactCheckBody } from '../../../components/fact-check/fact-check-body';
import { FactCheckPage } from '../../../components/fact-check/fact-check-page';
import { SharePanel } from '../../../components/share/share-panel';
import { compiledBody } from '../../../lib/articles/documents';
import { t } from '../../../lib/messages/messages';
import { newsroom } from '../../../lib/newsroom';
import { cardText } from '../../../lib/publish/check-card';
import { citableFactCheck } from '../../../lib/publish/cite/citable';
import { highwireTags } from '../../../lib/publish/cite/highwire';
import { oembedLinks } from '../../../lib/publish/oembed/discovery';
import { shareOf } from '../../../lib/publish/share';
import { checkFiles } from '../../../lib/publish/share-files';
import { claimReview } from '../../../lib/publish/structured-data/claim-review';
import type { PageDocument } from '../../_document/page-document';
import { pageStructure } from '../../_document/page-structure';

export const pages = async () => (await newsroom.index()).factChecks;

export async function document({ id }: { readonly id: string }): Promise<PageDocument> {
  const check = await newsroom.factCheck(id);
  const { title, summary, verdictLabel, href, cardHref, checkedOn, corrections, checkedBy, topics } = check;
  const embed = await newsroom.embed(`fact-checks/${id}`);
  const code = check.body.unreadable ? null : await compiledBody('fact-checks', id);
  const { graph, ...head } = pageStructure(check, claimReview(check));
  return {
    title,
    description: `${t('common.sentence', { text: verdictLabel })} ${summary}`,
    href,
    image: { href: cardHref, alt: cardText(check) },
    alternates: oembedLinks(href, title),
    written: {
      on: checkedOn.iso,
      changedOn: corrections[0]?.date.iso ?? null,
      authors: [checkedBy],
      topics: topics.map(({ name }) => name),
    },
    tags: highwireTags(citableFactCheck(check)),
    graph,
    content: (
      <Page {...head} found="Fact-checks">
        <FactCheckPage check={check}>
          <FactCheckBody check={check} code={code} />
        </FactCheckPage>
        <SharePanel share={shareOf(citableFactCheck(check), embed, checkFiles(check))} />
      </Page>
    ),
  };
}
