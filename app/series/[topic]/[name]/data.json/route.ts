import { newsroom } from '../../../../../lib/newsroom';
import { fileResponse } from '../../../../../lib/publish/file-response';
import { pairParams, type PairParams } from '../../../../pair-params';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  return pairParams((await newsroom.index()).series.filter(({ open }) => open));
}

export async function GET(_request: Request, { params }: PairParams) {
  const { topic, name } = await params;
  return fileResponse(await newsroom.file(`series/${topic}/${name}.data.json`), 'application/json');
}
