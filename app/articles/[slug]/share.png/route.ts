import { newsroom } from '../../../../lib/newsroom';
import { fileResponse } from '../../../../lib/publish/file-response';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await newsroom.index()).articles.map(({ slug }) => ({ slug }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return fileResponse(await newsroom.file(`articles/${(await params).slug}.png`), 'image/png');
}
