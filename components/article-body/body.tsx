import { getMDXComponent } from 'mdx-bundler/client/index.js';
import type { BodyView } from '../../lib/views/body-view';
import { bodyWords, type Embeds } from './body-words';
import { Problems } from './problems';

/**
 * The compiled text of an article or a fact-check, its words filled from the body's view. While it is being written, its
 * problems stand before it, or in its stead where it cannot be read.
 */
export function Body({
  code,
  view,
  embeds,
  notes,
}: {
  /** Null where it cannot be read. */
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
