import type { Metadata } from 'next';
import { Page } from '../../../components/chrome/page';
import { FactCheckBody } from '../../../components/fact-check/fact-check-body';
import { FactCheckPage } from '../../../components/fact-check/fact-check-page';
import { compiledBody } from '../../../lib/articles/documents';
import { newsroom } from '../../../lib/newsroom';
import { paths } from '../../../lib/site';

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await newsroom.index()).factChecks.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary, verdictLabel, href } = await newsroom.factCheck((await params).id);
  const description = `${verdictLabel}. ${summary}`;
  return {
    title,
    description,
    alternates: { canonical: href },
    openGraph: { type: 'article', title, description, url: href },
  };
}

export default async function FactCheckRoute({ params }: Props) {
  const check = await newsroom.factCheck((await params).id);
  return (
    <Page trail={[{ href: paths.factChecks, label: 'Fact-checks' }]} title={check.title} found="Fact-checks">
      <FactCheckPage check={check}>
        <FactCheckBody check={check} code={() => compiledBody('fact-checks', check.id)} />
      </FactCheckPage>
    </Page>
  );
}
