import { getMDXComponent } from 'mdx-bundler/client/index.js';
import type { BodyView } from '../../lib/views/body-view';
import { bodyWords, type Embeds } from './body-words';
import { Problems } from './problems';

/**
 * The compiled body of an article, a fact-check or a standing page. `view` contains the data for the components in the text. In dev,
 * problems in the text appear above it, or in its place if it cannot be parsed.
 */
export function Body({
  code,
  view,
  embeds,
  notes,
}: {
  /** Null if the text cannot be parsed. */
  code: string | null;
  view: BodyView;
  embeds: Embeds;
  notes: 'on-page' | 'elsewhere';
}) {
  if (view.unreadable || code === null) return <Problems problems={view.problems} />;
  const Text = getMDXComponent(code);
  return (
    <>
      {view.problems.length === 0 ? null : <Problems problems={view.problems} />}
      <Text components={bodyWords(view, embeds, notes)} />
    </>
  );
}
