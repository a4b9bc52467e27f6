import { Page } from '../../components/chrome/page';
import { FigureTeaser } from '../../components/home/figure-teaser';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'Figures',
  description: 'Every figure, with its data, sources and embed code.',
  href: paths.figures,
};

export const metadata = pageMetadata(page);

export default async function FiguresRoute() {
  const index = await newsroom.index();
  const figures = await Promise.all(index.figures.map(({ id }) => newsroom.figure(id)));
  return (
    <Page {...structure(page)} lead="Each one has its data as a table and a file, its sources, and code to embed it.">
      {figures.map((figure) => (
        <FigureTeaser key={figure.id} figure={figure} href={figure.href} heading="h2" />
      ))}
    </Page>
  );
}
