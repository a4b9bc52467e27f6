import { newsroom } from '../../../lib/newsroom';
import { correctionsFeed } from '../../../lib/publish/corrections-feed';

export const dynamic = 'force-static';

export async function GET() {
  const [log, { articles }] = await Promise.all([newsroom.corrections(), newsroom.index()]);
  const since = articles.at(-1)?.published.iso ?? '1970-01-01';
  return new Response(correctionsFeed(log, since), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}
