import type { Metadata } from 'next';
import { Page } from '../../../components/chrome/page';
import { FigureFilterList, Gallery } from '../../../components/gallery/gallery';
import { newsroom } from '../../../lib/newsroom';
import { pageMetadata } from '../../page-metadata';
import { staticParams } from '../../static-params';
import { structure } from '../../structure';

/** `/figures/kind-line/`: Next wants the parameter to be called as that of a figure’s page below it, which is a topic. */
interface Props {
  params: Promise<{ topic: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { filters } = await newsroom.figureIndex();
  return staticParams(
    '/figures/[topic]/',
    filters.flatMap(({ choices }) => choices),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, about, href } = await newsroom.figureList((await params).topic);
  return pageMetadata({ title: `Figures. ${title}`, description: `Figures. ${title}: ${about}`, href });
}

export default async function FigureListRoute({ params }: Props) {
  const { href, title, about, figures, filters } = await newsroom.figureList((await params).topic);
  return (
    <Page {...structure({ href, title })} wide lead={about}>
      <FigureFilterList filters={filters} current={href} />
      <Gallery figures={await Promise.all(figures.map(newsroom.figure))} heading="h2" />
    </Page>
  );
}
