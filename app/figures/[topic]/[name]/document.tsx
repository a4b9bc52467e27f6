import { LinkList } from '../../../../components/layout/link-list';
import { Page, Section } from '../../../../components/layout/page';
import { TopicLinks } from '../../../../components/layout/topic-links';
import { CorrectionNotice } from '../../../../components/correction/notice';
import { Figure } from '../../../../components/figure/figure';
import { FigureFiles } from '../../../../components/files/figure-files';
import { SharePanel } from '../../../../components/share/share-panel';
import { CitationList } from '../../../../components/source/citation-list';
import { t } from '../../../../lib/messages/messages';
import { newsroom } from '../../../../lib/newsroom';
import { citableFigure } from '../../../../lib/publish/cite/citable';
import { highwireTags } from '../../../../lib/publish/cite/highwire';
import { dataLinks, fileLinks, pictureLinks } from '../../../../lib/publish/figure-files/links';
import { dataSnippets } from '../../../../lib/publish/figure-files/snippets';
import { oembedLinks } from '../../../../lib/publish/oembed/discovery';
import { shareOf } from '../../../../lib/publish/share';
import { figureDataset } from '../../../../lib/publish/structured-data/datasets';
import type { PageDocument } from '../../../_document/page-document';
import { pageStructure } from '../../../_document/page-structure';

export const pages = async () => (await newsroom.index()).figures;

export async function document({
  topic,
  name,
}: {
  readonly topic: string;
  readonly name: string;
}): Promise<PageDocument> {
  const figure = await newsroom.figure(`${topic}/${name}`);
  const embed = await newsroom.embed(`figures/${topic}/${name}`);
  const { title, subtitle, href, cardHref, alt } = figure;
  const { graph, ...head } = pageStructure(figure, figureDataset(figure));
  return {
    title,
    description: subtitle,
    href,
    image: { href: cardHref, alt },
    alternates: oembedLinks(href, title),
    tags: highwireTags(citableFigure(figure)),
    graph,
    content: (
      <Page {...head} lead={subtitle} found="Figures">
        <CorrectionNotice corrections={figure.corrections} />
        <Figure figure={figure} on="own-page" />
        <SharePanel share={shareOf(citableFigure(figure), embed, fileLinks(figure))} />
        <Section title={t('figure.dataAndImages')}>
          <FigureFiles
            data={dataLinks(figure)}
            pictures={pictureLinks(figure)}
            withheld={figure.withheld}
            snippets={dataSnippets(figure)}
          />
        </Section>
        <Section title={t('pages.sources')}>
          <CitationList citations={figure.citations} />
        </Section>
        {figure.series.length === 0 ? null : (
          <Section title={t('figure.dataBehind')}>
            <LinkList links={figure.series} none="" />
          </Section>
        )}
        <Section title={t('uses.title')}>
          <LinkList links={figure.usedIn} none={t('uses.none')} />
          <TopicLinks topics={figure.topics} />
        </Section>
      </Page>
    ),
  };
}
