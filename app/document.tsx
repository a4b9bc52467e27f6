import { Home } from '../components/home/home';
import { newsroom } from '../lib/newsroom';
import { homeGraph } from '../lib/publish/structured-data/organisation';
import { paths, site } from '../lib/site';
import type { PageDocument } from './_document/page-document';

/** The maximum number of figures below the lead story. */
const mostShown = 3;

export async function document(): Promise<PageDocument> {
  const index = await newsroom.index();
  const leadId = index.edition?.leadFigure ?? index.articles[0]?.leadFigure;
  const ids = index.figures.map(({ id }) => id);
  const others = ids.filter((id) => id !== leadId).slice(0, mostShown);
  return {
    title: site.title,
    isWholeTitle: true,
    description: site.description,
    href: paths.home,
    graph: homeGraph(await newsroom.record()),
    content: (
      <Home
        index={index}
        lists={await newsroom.lists()}
        lead={leadId !== undefined && ids.includes(leadId) ? await newsroom.figure(leadId) : null}
        figures={await Promise.all(others.map(newsroom.figure))}
      />
    ),
  };
}
