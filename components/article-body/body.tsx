import { getMDXComponent } from 'mdx-bundler/client';
import type { BodyView } from '../../lib/views/body-view';
import { bodyWords, type Embeds } from './body-words';
import { Problems } from './problems';

/**
 * The compiled text of an article or a fact-check, its words filled from the body's view. While it is being written, its
 * problems stand before it, or in its stead where it cannot be read.
 */
export async function Body({
  code,
  view,
  embeds,
  notes,
}: {
  /** Asked for only where there is a text. */
  code: () => Promise<string>;
  view: BodyView;
  embeds: Embeds;
  notes: 'on-page' | 'elsewhere';
}) {
  if (view.unreadable) return <Problems problems={view.problems} />;
  const Text = getMDXComponent(await code());
  return (
    <>
      {view.problems.length === 0 ? null : <Problems problems={view.problems} />}
      <Text components={bodyWords(view, embeds, notes)} />
    </>
  );
}
