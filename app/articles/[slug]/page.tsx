import type { Metadata } from 'next';
import { Balance } from '../../../components/article/balance';
import { ArticleHeader } from '../../../components/article/article-header';
import { ArticleLayout } from '../../../components/article/article-layout';
import { Contents } from '../../../components/article/contents';
import { Notes } from '../../../components/article/notes';
import { Onward } from '../../../components/article/onward';
import { ViewpointBox } from '../../../components/article/viewpoint-box';
import { Body } from '../../../components/article-body/body';
import { FactCheckBody } from '../../../components/fact-check/fact-check-body';
import { FactCheckCallout } from '../../../components/fact-check/fact-check-callout';
import { Figure } from '../../../components/figure/figure';
import { compiledBody } from '../../../lib/articles/documents';
import { newsroom } from '../../../lib/newsroom';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await newsroom.index()).articles.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst, href, markdownHref, cardHref, published, updated, authors, draft } =
    await newsroom.article((await params).slug);
  const images = [{ url: cardHref, width: 1200, height: 630, alt: title }];
  return {
    title,
    description: standfirst,
    // A preview's drafts are in no other form.
    alternates: { canonical: href, ...(draft ? {} : { types: { 'text/markdown': markdownHref } }) },
    ...(draft ? { robots: { index: false } } : {}),
    openGraph: {
      type: 'article',
      title,
      description: standfirst,
      url: href,
      images,
      publishedTime: published.iso,
      modifiedTime: (updated ?? published).iso,
      authors,
    },
    twitter: { card: 'summary_large_image', title, description: standfirst, images },
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
  return (
    <ArticleLayout
      header={<ArticleHeader article={article} />}
      balance={<Balance balance={article.balance} />}
      contents={<Contents headings={article.body.headings} terms={article.body.terms} />}
      onward={<Onward article={article} />}
      notes={<Notes body={article.body} />}
    >
      <Body code={() => compiledBody('articles', article.slug)} view={article.body} embeds={embeds} notes="on-page" />
    </ArticleLayout>
  );
}
