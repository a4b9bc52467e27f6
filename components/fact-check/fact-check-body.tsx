import type { FactCheckView } from '../../lib/views/fact-check-view';
import { Body } from '../article-body/body';
import { nothingEmbedded } from '../article-body/body-words';

/** The reasoning of a fact-check. Its numbers link to their own pages, because the notes belong to the page around it. */
export function FactCheckBody({ check, code }: { check: FactCheckView; code: string | null }) {
  return <Body code={code} view={check.body} embeds={nothingEmbedded} notes="elsewhere" />;
}
