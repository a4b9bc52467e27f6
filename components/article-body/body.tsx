import { getMDXComponent } from 'mdx-bundler/client';
import type { BodyView } from '../../lib/views/body-view';
import { bodyWords, type Embeds } from './body-words';

/** The compiled text of an article or a fact-check, its words filled from the body's view. */
export function Body({
  code,
  view,
  embeds,
  notes,
}: {
  code: string;
  view: BodyView;
  embeds: Embeds;
  notes: 'on-page' | 'elsewhere';
}) {
  const Text = getMDXComponent(code);
  return <Text components={bodyWords(view, embeds, notes)} />;
}
