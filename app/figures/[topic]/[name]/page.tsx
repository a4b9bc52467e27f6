import type { Metadata } from 'next';
import { LinkList } from '../../../../components/chrome/link-list';
import { MetaTags } from '../../../../components/chrome/meta-tags';
import { Page, Section } from '../../../../components/chrome/page';
import { TopicLinks } from '../../../../components/chrome/topic-links';
import { CorrectionNotice } from '../../../../components/correction/notice';
import { Figure } from '../../../../components/figure/figure';
import { FigureFiles } from '../../../../components/files/figure-files';
import { SharePanel } from '../../../../components/share/share-panel';
import { CitationList } from '../../../../components/source/citation-list';
import { newsroom } from '../../../../lib/newsroom';
import { citableFigure } from '../../../../lib/publish/cite/citable';
import { highwireTags } from '../../../../lib/publish/cite/highwire';
import { dataLinks, fileLinks, pictureLinks } from '../../../../lib/publish/figure-files/links';
import { dataSnippets } from '../../../../lib/publish/figure-files/snippets';
import { oembedLinks } from '../../../../lib/publish/oembed/discovery';
import { shareOf } from '../../../../lib/publish/share';
import { figureDataset } from '../../../../lib/publish/structured-data/datasets';
import type { PairParams } from '../../../pair-params';
import { pageMetadata } from '../../../page-metadata';
import { staticParams } from '../../../static-params';
import { structure } from '../../../structure';

export const dynamicParams = false;

export async function generateStaticParams() {
  return staticParams('/figures/[topic]/[name]/', (await newsroom.index()).figures);
}

export async function generateMetadata({ params }: PairParams): Promise<Metadata> {
  const { topic, name } = await params;
  const { title, subtitle, href, cardHref, alt } = await newsroom.figure(`${topic}/${name}`);
  return pageMetadata({
    title,
    description: subtitle,
    href,
    image: { href: cardHref, alt },
    types: oembedLinks(href, title),
  });
}

export default async function FigureRoute({ params }: PairParams) {
  const { topic, name } = await params;
  const figure = await newsroom.figure(`${topic}/${name}`);
  const embed = await newsroom.embed(`figures/${topic}/${name}`);
  return (
    <Page {...structure(figure, figureDataset(figure))} lead={figure.subtitle} found="Figures">
      <MetaTags tags={highwireTags(citableFigure(figure))} />
      <CorrectionNotice corrections={figure.corrections} />
      <Figure figure={figure} on="own-page" />
      <SharePanel share={shareOf(citableFigure(figure), embed, fileLinks(figure))} />
      <Section title="Data and images">
        <FigureFiles
          data={dataLinks(figure)}
          pictures={pictureLinks(figure)}
          withheld={figure.withheld}
          snippets={dataSnippets(figure)}
        />
      </Section>
      <Section title="Sources">
        <CitationList citations={figure.citations} />
      </Section>
      {figure.series.length === 0 ? null : (
        <Section title="Data behind this figure">
          <LinkList links={figure.series} none="" />
        </Section>
      )}
      <Section title="Where it is used">
        <LinkList links={figure.usedIn} none="Nowhere yet." />
        <TopicLinks topics={figure.topics} />
      </Section>
    </Page>
  );
}
