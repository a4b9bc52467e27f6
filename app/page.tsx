import { JsonLd } from '../components/chrome/json-ld';
import { Home } from '../components/home/home';
import { newsroom } from '../lib/newsroom';
import { homeGraph } from '../lib/publish/structured-data/organisation';
import { paths, site } from '../lib/site';
import { pageMetadata } from './page-metadata';

export const metadata = pageMetadata({
  title: `${site.name} – ${site.tagline}`,
  description: site.description,
  href: paths.home,
});

export default async function HomeRoute() {
  const index = await newsroom.index();
  const leadId = index.edition?.leadFigure ?? index.articles[0]?.leadFigure;
  const figures = await Promise.all(index.figures.map(({ id }) => newsroom.figure(id)));
  const lead = figures.find(({ id }) => id === leadId);
  if (lead === undefined) throw new Error('There is no published article to lead with.');
  return (
    <>
      <JsonLd graph={homeGraph()} />
      <Home index={index} lead={lead} figures={figures.filter((figure) => figure !== lead).slice(0, 3)} />
    </>
  );
}
