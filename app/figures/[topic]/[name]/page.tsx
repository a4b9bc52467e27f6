import type { Metadata } from 'next';
import { LinkList } from '../../../../components/chrome/link-list';
import { Page, Section } from '../../../../components/chrome/page';
import { TopicLinks } from '../../../../components/chrome/topic-links';
import { CorrectionNotice } from '../../../../components/correction/notice';
import { EmbedBlock } from '../../../../components/embed/embed-block';
import { Figure } from '../../../../components/figure/figure';
import { CitationList } from '../../../../components/source/citation-list';
import { newsroom } from '../../../../lib/newsroom';
import { embedSnippet } from '../../../../lib/publish/embed-snippet';
import { paths } from '../../../../lib/site';
import { pairParams, type PairParams } from '../../../pair-params';

export const dynamicParams = false;

export async function generateStaticParams() {
  return pairParams((await newsroom.index()).figures);
}

export async function generateMetadata({ params }: PairParams): Promise<Metadata> {
  const { topic, name } = await params;
  const { title, subtitle, href, cardHref, alt } = await newsroom.figure(`${topic}/${name}`);
  const images = [{ url: cardHref, width: 1200, height: 630, alt }];
  return {
    title,
    description: subtitle,
    alternates: { canonical: href },
    openGraph: { type: 'article', title, description: subtitle, url: href, images },
    twitter: { card: 'summary_large_image', title, description: subtitle, images },
  };
}

export default async function FigureRoute({ params }: PairParams) {
  const { topic, name } = await params;
  const figure = await newsroom.figure(`${topic}/${name}`);
  const embed = await newsroom.embed(`figures/${topic}/${name}`);
  return (
    <Page
      trail={[{ href: paths.figures, label: 'Figures' }]}
      title={figure.title}
      lead={figure.subtitle}
      found="Figures"
    >
      <CorrectionNotice corrections={figure.corrections} />
      <Figure figure={figure} on="own-page" />
      <Section title="Sources">
        <CitationList citations={figure.citations} />
      </Section>
      {figure.series.length === 0 ? null : (
        <Section title="The data behind it">
          <LinkList links={figure.series} none="" />
        </Section>
      )}
      <Section title="Embed" id="embed">
        <EmbedBlock snippet={embedSnippet(embed)} embedHref={embed.href} />
      </Section>
      <Section title="Where it is used">
        <LinkList links={figure.usedIn} none="Nowhere yet." />
        <TopicLinks topics={figure.topics} />
      </Section>
    </Page>
  );
}
