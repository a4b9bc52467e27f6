import type { FactCheckView } from '../../lib/views/fact-check-view';
import { Body } from '../article-body/body';
import { nothingEmbedded } from '../article-body/body-words';

/** The reasoning of a fact-check. It has no notes of its own: its numbers and sources link to their pages. */
export function FactCheckBody({ check, code }: { check: FactCheckView; code: string | null }) {
  return <Body code={code} view={check.body} embeds={nothingEmbedded} notes="elsewhere" />;
}
