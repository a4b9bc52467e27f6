import { JsonLd } from '../components/chrome/json-ld';
import { Home } from '../components/home/home';
import { newsroom } from '../lib/newsroom';
import { homeGraph } from '../lib/publish/structured-data/organisation';
import { paths, site } from '../lib/site';
import { pageMetadata } from './page-metadata';

export const metadata = pageMetadata({
  title: site.title,
  description: site.description,
  href: paths.home,
});

/** How many figures stand below the lead. */
const shown = 3;

export default async function HomeRoute() {
  const index = await newsroom.index();
  const record = await newsroom.record();
  const leadId = index.edition?.leadFigure ?? index.articles[0]?.leadFigure;
  const ids = index.figures.map(({ id }) => id);
  const others = ids.filter((id) => id !== leadId).slice(0, shown);
  return (
    <>
      <JsonLd graph={homeGraph(record)} />
      <Home
        index={index}
        lists={await newsroom.lists()}
        lead={leadId !== undefined && ids.includes(leadId) ? await newsroom.figure(leadId) : null}
        figures={await Promise.all(others.map(newsroom.figure))}
      />
    </>
  );
}
