import { newsroom } from '../../lib/newsroom';
import { rssFeed } from '../../lib/publish/rss-feed';

export const dynamic = 'force-static';

export async function GET() {
  const { articles } = await newsroom.index();
  return new Response(rssFeed(articles), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
