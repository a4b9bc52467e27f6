import { LinkList } from '../../../../components/layout/link-list';
import { Page, Section } from '../../../../components/layout/page';
import { CorrectionNotice } from '../../../../components/correction/notice';
import { SourceFacts } from '../../../../components/source/source-facts';
import { t } from '../../../../lib/messages/messages';
import { newsroom } from '../../../../lib/newsroom';
import type { PageDocument } from '../../../_document/page-document';
import { pageStructure } from '../../../_document/page-structure';

export const pages = async () => (await newsroom.index()).sources;

export async function document({
  topic,
  name,
}: {
  readonly topic: string;
  readonly name: string;
}): Promise<PageDocument> {
  const source = await newsroom.source(`${topic}/${name}`);
  const { line, href, gradeMeaning } = source;
  const { graph, ...head } = pageStructure(source);
  return {
    title: line,
    description: `${t('common.sentence', { text: line })} ${gradeMeaning}`,
    href,
    graph,
    content: (
      <Page {...head} found="Sources">
        <CorrectionNotice corrections={source.corrections} />
        <SourceFacts source={source} />
        <Section title={t('uses.title')}>
          <LinkList links={source.usedIn} none={t('uses.none')} />
        </Section>
      </Page>
    ),
  };
}
