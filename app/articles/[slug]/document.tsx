import { Balance } from '../../../components/article/balance';
import { ArticleHeader } from '../../../components/article/article-header';
import { ArticleLayout } from '../../../components/article/article-layout';
import { Contents } from '../../../components/article/contents';
import { Notes } from '../../../components/article/notes';
import { Related } from '../../../components/article/related';
import { ViewpointBox } from '../../../components/article/viewpoint-box';
import { Body } from '../../../components/article-body/body';
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
import { absolute } from '../../../lib/site';
import { articleBreadcrumbs } from '../../../lib/views/breadcrumbs';
import type { PageDocument } from '../../_document/page-document';

export const pages = async () => (await newsroom.index()).articles;

export async function document({ slug }: { readonly slug: string }): Promise<PageDocument> {
  const article = await newsroom.article(slug);
  const { title, standfirst, kicker, href, markdownHref, cardHref, published, updated, authors, topics, draft } =
    article;
  const figures = new Map(
    await Promise.all(article.figures.map(async (id) => [id, await newsroom.figure(id)] as const)),
  );
  const checks = new Map(await Promise.all(article.factChecks.map(async (id) => [id, await factCheck(id)] as const)));
  const embeds = {
    figure: (id: string) => {
      const figure = figures.get(id);
      return figure === undefined ? null : <Figure figure={figure} />;
    },
    factCheck: (id: string) => {
      const found = checks.get(id);
      if (found === undefined) return null;
      return (
        <FactCheckCallout check={found.check}>
          <FactCheckBody {...found} />
        </FactCheckCallout>
      );
    },
    viewpoint: () => <ViewpointBox viewpoint={article.viewpoint} />,
  };
  const code = article.body.unreadable ? null : await compiledBody('articles', slug);
  const breadcrumbs = articleBreadcrumbs(article);
  return {
    title,
    description: standfirst,
    href,
    // Drafts have no Markdown version.
    alternates: draft ? [] : [{ type: 'text/markdown', href: absolute(markdownHref) }],
    image: { href: cardHref, alt: title },
    written: {
      on: published.iso,
      changedOn: updated?.iso ?? null,
      authors,
      section: kicker,
      topics: topics.map(({ name }) => name),
    },
    isListed: !draft,
    tags: articleTags(citableArticle(article), article),
    graph: pageGraph(breadcrumbs, newsArticle(article)),
    content: (
      <ArticleLayout
        header={<ArticleHeader article={article} breadcrumbs={breadcrumbs} />}
        balance={<Balance balance={article.balance} />}
        contents={<Contents body={article.body} />}
        related={
          <>
            <SharePanel share={shareOf(citableArticle(article), null, articleFiles(article))} />
            <Related article={article} />
          </>
        }
        notes={<Notes body={article.body} />}
      >
        {/* The notice is in the element that contains the text, because reading modes keep everything in that element. */}
        <CorrectionNotice corrections={article.corrections} />
        <Body code={code} view={article.body} embeds={embeds} notes="on-page" />
      </ArticleLayout>
    ),
  };
}

/** Returns a fact-check and its compiled text; the text is null if it cannot be parsed. */
async function factCheck(id: string) {
  const check = await newsroom.factCheck(id);
  return { check, code: check.body.unreadable ? null : await compiledBody('fact-checks', id) };
}
