import { Home } from '../components/home/home';
import { newsroom } from '../lib/newsroom';

export const metadata = { alternates: { canonical: '/' } };

export default async function HomeRoute() {
  const index = await newsroom.index();
  const leadId = index.edition?.leadFigure ?? index.articles[0]?.leadFigure;
  const figures = await Promise.all(index.figures.map(({ id }) => newsroom.figure(id)));
  const lead = figures.find(({ id }) => id === leadId);
  if (lead === undefined) throw new Error('There is no published article to lead with.');
  return <Home index={index} lead={lead} figures={figures.filter((figure) => figure !== lead).slice(0, 3)} />;
}
