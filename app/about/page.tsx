import { About } from '../../components/about/about';
import { Page } from '../../components/chrome/page';
import { newsroom } from '../../lib/newsroom';
import { paths, site } from '../../lib/site';

export const metadata = {
  title: `About ${site.name}`,
  description: `What ${site.name} is, whom it is for, who makes it, and how it is put right.`,
  alternates: { canonical: paths.about },
};

export default async function AboutRoute() {
  return (
    <Page
      title={`About ${site.name}`}
      lead={`${site.tagline}: explainers of one side at a time, and the numbers behind them.`}
    >
      <About index={await newsroom.index()} />
    </Page>
  );
}
