import type { Metadata } from 'next';
import { Balance } from '../../../components/article/balance';
import { ArticleHeader } from '../../../components/article/article-header';
import { ArticleLayout } from '../../../components/article/article-layout';
import { Contents } from '../../../components/article/contents';
import { Notes } from '../../../components/article/notes';
import { Onward } from '../../../components/article/onward';
import { ViewpointBox } from '../../../components/article/viewpoint-box';
import { Body } from '../../../components/article-body/body';
import { JsonLd } from '../../../components/chrome/json-ld';
import { MetaTags } from '../../../components/chrome/meta-tags';
import { CorrectionNotice } from '../../../components/correction/notice';
import { FactCheckBody } from '../../../components/fact-check/fact-check-body';
import { FactCheckCallout } from '../../../components/fact-check/fact-check-callout';
import { Figure } from '../../../components/figure/figure';
import { compiledBody } from '../../../lib/articles/documents';
import { SharePanel } from '../../../components/share/share-panel';
import { newsroom } from '../../../lib/newsroom';
import { citableArticle } from '../../../lib/publish/cite/citable';
import { articleTags } from '../../../lib/publish/cite/highwire';
import { pageGraph } from '../../../lib/publish/structured-data/graph';
import { shareOf } from '../../../lib/publish/share';
import { articleFiles } from '../../../lib/publish/share-files';
import { newsArticle } from '../../../lib/publish/structured-data/news-article';
import { trailToArticle } from '../../../lib/views/trail';
import { pageMetadata } from '../../page-metadata';
import { staticParams } from '../../static-params';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  return staticParams('/articles/[slug]/', (await newsroom.index()).articles);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst, kicker, href, markdownHref, cardHref, published, updated, authors, topics, draft } =
    await newsroom.article((await params).slug);
  return {
    ...pageMetadata({
      title,
      description: standfirst,
      href,
      // A preview's drafts are in no other form.
      types: draft ? {} : { 'text/markdown': markdownHref },
      image: { href: cardHref, alt: title },
      written: {
        on: published.iso,
        changedOn: updated?.iso ?? null,
        authors,
        section: kicker,
        topics: topics.map(({ name }) => name),
      },
    }),
    ...(draft ? { robots: { index: false } } : {}),
  };
}

export default async function ArticleRoute({ params }: Props) {
  const article = await newsroom.article((await params).slug);
  const figures = new Map(
    await Promise.all(article.figures.map(async (id) => [id, await newsroom.figure(id)] as const)),
  );
  const checks = new Map(
    await Promise.all(article.factChecks.map(async (id) => [id, await newsroom.factCheck(id)] as const)),
  );
  const embeds = {
    figure: (id: string) => {
      const figure = figures.get(id);
      return figure === undefined ? null : <Figure figure={figure} />;
    },
    factCheck: (id: string) => {
      const check = checks.get(id);
      if (check === undefined) return null;
      return (
        <FactCheckCallout check={check}>
          <FactCheckBody check={check} code={() => compiledBody('fact-checks', id)} />
        </FactCheckCallout>
      );
    },
    viewpoint: () => <ViewpointBox viewpoint={article.viewpoint} />,
  };
  const trail = trailToArticle(article);
  return (
    <>
      <JsonLd graph={pageGraph(trail, newsArticle(article))} />
      <MetaTags tags={articleTags(citableArticle(article), article)} />
      <ArticleLayout
        header={<ArticleHeader article={article} trail={trail} />}
        balance={<Balance balance={article.balance} />}
        contents={<Contents body={article.body} />}
        onward={
          <>
            <SharePanel share={shareOf(citableArticle(article), null, articleFiles(article))} />
            <Onward article={article} />
          </>
        }
        notes={<Notes body={article.body} />}
      >
        {/* In the text's own element, of which reading modes keep everything. */}
        <CorrectionNotice corrections={article.corrections} />
        <Body code={() => compiledBody('articles', article.slug)} view={article.body} embeds={embeds} notes="on-page" />
      </ArticleLayout>
    </>
  );
}
