import { documents } from '../../../_document/handler';

export const dynamic = 'force-static';

export const { GET, generateStaticParams } = documents('/about/[id]/');
