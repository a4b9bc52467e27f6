import type { Metadata } from 'next';
import { LinkList } from '../../../../components/chrome/link-list';
import { Page, Section } from '../../../../components/chrome/page';
import { CorrectionNotice } from '../../../../components/correction/notice';
import { SourceFacts } from '../../../../components/source/source-facts';
import { newsroom } from '../../../../lib/newsroom';
import type { PairParams } from '../../../pair-params';
import { pageMetadata } from '../../../page-metadata';
import { staticParams } from '../../../static-params';
import { structure } from '../../../structure';

export const dynamicParams = false;

export async function generateStaticParams() {
  return staticParams('/sources/[topic]/[name]/', (await newsroom.index()).sources);
}

export async function generateMetadata({ params }: PairParams): Promise<Metadata> {
  const { topic, name } = await params;
  const { line, href, gradeMeaning } = await newsroom.source(`${topic}/${name}`);
  return pageMetadata({ title: line, description: `${line}. ${gradeMeaning}`, href });
}

export default async function SourceRoute({ params }: PairParams) {
  const { topic, name } = await params;
  const source = await newsroom.source(`${topic}/${name}`);
  return (
    <Page {...structure(source)} found="Sources">
      <CorrectionNotice corrections={source.corrections} />
      <SourceFacts source={source} />
      <Section title="Where it is used">
        <LinkList links={source.usedIn} none="Nowhere yet." />
      </Section>
    </Page>
  );
}
